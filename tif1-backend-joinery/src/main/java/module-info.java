/**
 * Frames on Joinery data frames. Joinery is under the GPL-3.0; this module is for those who accept
 * that licence, and no other module of tif1 depends on it.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.FrameBackend under the id {@code joinery}
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; Joinery's own jar
module io.tif1.backend.joinery {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires java.sql; // in the signatures of Joinery, whose automatic module does not name it
    requires joinery.dataframe;

    exports io.tif1.backend.joinery; // JoineryBackend, for builders that take an instance

    provides io.tif1.api.spi.FrameBackend with
            io.tif1.backend.joinery.JoineryBackend;
}
