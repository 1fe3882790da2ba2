/**
 * Columns from JSON: a record declares what a row is, {@link
 * io.tif1.ergast.columnar.EntityCompiler} turns the declaration into an extractor once, and the
 * extractor turns pages of bytes into {@linkplain io.tif1.ergast.columnar.ColumnBatch batches} of
 * typed columns without a tree in between.
 */
@NullMarked
package io.tif1.ergast.columnar;

import org.jspecify.annotations.NullMarked;
