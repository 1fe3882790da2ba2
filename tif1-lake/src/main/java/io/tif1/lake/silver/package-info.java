/** The typed layer: validated rows in Parquet files, and what was set aside. */
@NullMarked
package io.tif1.lake.silver;

import org.jspecify.annotations.NullMarked;
