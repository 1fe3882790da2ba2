/** Frames on Tablesaw tables: {@link io.tif1.backend.tablesaw.TablesawBackend}. */
@NullMarked
package io.tif1.backend.tablesaw;

import org.jspecify.annotations.NullMarked;
