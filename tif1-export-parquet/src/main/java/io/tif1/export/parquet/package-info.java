/** Frames as Parquet files. */
@NullMarked
package io.tif1.export.parquet;

import org.jspecify.annotations.NullMarked;
