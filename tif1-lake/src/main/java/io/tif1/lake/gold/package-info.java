/** The star schema in one DuckDB file. */
@NullMarked
package io.tif1.lake.gold;

import org.jspecify.annotations.NullMarked;
