/**
 * A cache tier in one file. Start with {@link io.tif1.cache.sqlite.SqliteTier}, or just put the
 * module on the path.
 */
@NullMarked
package io.tif1.cache.sqlite;

import org.jspecify.annotations.NullMarked;
