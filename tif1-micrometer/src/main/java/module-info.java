/**
 * The metrics of tif1 for Micrometer.
 *
 * @since 1.0
 */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"}) // the digit
// in tif1; Micrometer has no descriptor, and its types appear in Tif1Meters
module io.tif1.micrometer {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api; // its types appear in Tif1Meters
    requires transitive micrometer.core;

    exports io.tif1.micrometer;
}
