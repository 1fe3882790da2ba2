/**
 * The chain of cache tiers: lookup in order of cost, promotion, write-through, and tiers that may
 * fail without anybody waiting.
 *
 * <p>Start with {@link io.tif1.core.cache.TierChain}:
 *
 * <pre>
 * TierChain cache = TierChain.open(providers, contexts, Freshness.standard(ends), clock);
 * Lookup lookup = cache.find(key);           // fresh(), else stale() in case the sources fail
 * cache.put(key, new StoredTable(batch, findings, provenance));
 * Map&lt;CacheKey, Lookup&gt; all = cache.findAll(keys);   // decoded in parallel
 * </pre>
 */
@NullMarked
package io.tif1.core.cache;

import org.jspecify.annotations.NullMarked;
