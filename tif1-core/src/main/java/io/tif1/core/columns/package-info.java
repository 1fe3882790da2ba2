/**
 * Columns of primitives with validity bitmaps: what flows through the pipeline, and the default
 * frame on it.
 */
@NullMarked
package io.tif1.core.columns;

import org.jspecify.annotations.NullMarked;
