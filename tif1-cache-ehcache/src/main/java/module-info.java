/**
 * Keeps decoded session data in memory, on Ehcache.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.CacheTierProvider with the id {@code ehcache}
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; Ehcache has no descriptor
module io.tif1.cache.ehcache {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires ehcache;
    requires io.tif1.api;
    requires jdk.unsupported; // Ehcache uses it, but an automatic module cannot say so
    requires org.slf4j; // likewise

    exports io.tif1.cache.ehcache; // options for whoever prefers code to settings

    provides io.tif1.api.spi.CacheTierProvider with
            io.tif1.cache.ehcache.HeapTier;
}
