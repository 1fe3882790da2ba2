/**
 * Compliance kits for plugin authors, and doubles for tests of applications.
 *
 * <p>Open, because JUnit reaches into the test classes by reflection.
 *
 * @since 1.0
 */
@SuppressWarnings({"module", "requires-transitive-automatic"}) // the digit in tif1; test libraries
open module io.tif1.testkit {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api;
    requires transitive io.tif1.mirror;
    requires transitive org.junit.jupiter.api;
    requires transitive org.assertj.core;
    requires org.junit.platform.commons;

    exports io.tif1.testkit;

    uses io.tif1.api.spi.CacheTierProvider;
    uses io.tif1.api.spi.FrameBackend;
    uses io.tif1.api.spi.TransportProvider;
}
