/**
 * Results, standings and calendars since 1950 from the Ergast-form API: a typed client that keeps
 * to the API's limits, and columns compiled from declared records.
 *
 * @since 1.0
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.ergast {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api; // its exceptions
    requires java.net.http;

    exports io.tif1.ergast;
    exports io.tif1.ergast.columnar;
    exports io.tif1.ergast.entity;
}
