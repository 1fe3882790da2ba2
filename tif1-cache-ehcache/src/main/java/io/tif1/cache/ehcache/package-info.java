/**
 * A cache tier in memory. Start with {@link io.tif1.cache.ehcache.HeapTier}, or just put the module
 * on the path.
 */
@NullMarked
package io.tif1.cache.ehcache;

import org.jspecify.annotations.NullMarked;
