/** A cache tier on a Redis server. Start with {@link io.tif1.cache.redis.RedisTier}. */
@NullMarked
package io.tif1.cache.redis;

import org.jspecify.annotations.NullMarked;
