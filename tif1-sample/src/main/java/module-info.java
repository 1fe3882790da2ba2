/**
 * Generates synthetic race weekends as a source that needs no network.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.TransportProvider under the id {@code sample}
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.sample {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api; // Source appears in SampleOptions

    exports io.tif1.sample; // SampleOptions only

    provides io.tif1.api.spi.TransportProvider with
            io.tif1.sample.internal.SampleTransportProvider;
}
