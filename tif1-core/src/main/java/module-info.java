/**
 * The pipeline behind the API: lookup, fetch, decode, validate, columns, enrich, store.
 *
 * <p>Exports nothing; the API finds it with {@code ServiceLoader}.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.SessionProvider under the id {@code core}
 * @provides io.tif1.api.spi.TransportProvider under the ids {@code directory} and {@code pack}
 * @provides io.tif1.api.spi.FrameBackend under the id {@code columns}
 * @uses io.tif1.api.spi.TransportProvider for sources
 * @uses io.tif1.api.spi.CacheTierProvider for cache tiers
 * @uses io.tif1.api.spi.FrameBackend for table libraries
 * @uses io.tif1.api.spi.OfficialResultsProvider for results with penalties, grids and points
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.core {
    requires static jdk.jfr; // events where the runtime has a flight recorder
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires tools.jackson.databind;

    uses io.tif1.api.spi.CacheTierProvider;
    uses io.tif1.api.spi.FrameBackend;
    uses io.tif1.api.spi.OfficialResultsProvider;
    uses io.tif1.api.spi.TransportProvider;

    provides io.tif1.api.spi.FrameBackend with
            io.tif1.core.columns.ColumnsBackend;
    provides io.tif1.api.spi.SessionProvider with
            io.tif1.core.session.CoreProvider;
    provides io.tif1.api.spi.TransportProvider with
            io.tif1.core.pack.PackProvider,
            io.tif1.core.source.DirectoryProvider;
}
