/**
 * The tif1 API: sessions, laps and telemetry, frames, and the interfaces that plugins implement.
 *
 * <p>Holds no implementation and no third-party runtime dependency.
 *
 * @since 1.0
 * @uses io.tif1.api.spi.FrameFileFormat to write formats that plugins own
 * @uses io.tif1.api.spi.SessionProvider to find the implementation, usually {@code tif1-core}
 * @uses io.tif1.api.spi.FrameBackend to build frames of a backend and write formats that it owns
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.api {
    requires static transitive org.apiguardian.api;
    requires static transitive org.jspecify;

    exports io.tif1.api; // what applications call
    exports io.tif1.api.frame; // tables: frames, columns, schemas
    exports io.tif1.api.model; // the values that come back
    exports io.tif1.api.query; // filtering, sorting, grouping and joining tables
    exports io.tif1.api.spi; // what plugin authors implement

    uses io.tif1.api.spi.FrameBackend;
    uses io.tif1.api.spi.FrameFileFormat;
    uses io.tif1.api.spi.SessionProvider;
}
