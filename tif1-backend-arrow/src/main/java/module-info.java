/**
 * Frames on Apache Arrow vectors, outside the heap, and Arrow IPC files.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.FrameBackend under the id {@code arrow}
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.backend.arrow {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires org.apache.arrow.memory.core;
    requires org.apache.arrow.memory.unsafe; // Arrow looks it up by name
    requires org.apache.arrow.vector;

    exports io.tif1.backend.arrow; // ArrowBackend, for builders that take an instance

    provides io.tif1.api.spi.FrameBackend with
            io.tif1.backend.arrow.ArrowBackend;
}
