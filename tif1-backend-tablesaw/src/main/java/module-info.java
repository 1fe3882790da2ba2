/**
 * Frames on Tablesaw tables.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.FrameBackend under the id {@code tablesaw}
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; Tablesaw's own jars
module io.tif1.backend.tablesaw {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires tablesaw.core;
    // What Tablesaw uses must be named here: an automatic module does not name it itself.
    requires io.github.classgraph;
    requires it.unimi.dsi.fastutil;
    requires java.sql;
    requires org.slf4j;
    requires roaringbitmap;

    exports io.tif1.backend.tablesaw; // TablesawBackend, for builders that take an instance

    provides io.tif1.api.spi.FrameBackend with
            io.tif1.backend.tablesaw.TablesawBackend;
}
