/**
 * Keeps decoded session data on a Redis server, for many machines.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.CacheTierProvider with the id {@code redis}
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; Jedis has no descriptor
module io.tif1.cache.redis {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires java.management; // the pool uses it, but its descriptor does not insist
    requires org.apache.commons.pool2;
    requires org.slf4j; // Jedis uses it, but an automatic module cannot say so
    requires redis.clients.jedis;

    exports io.tif1.cache.redis; // options for whoever prefers code to settings

    provides io.tif1.api.spi.CacheTierProvider with
            io.tif1.cache.redis.RedisTier;
}
