/** Frames of what charts show, and of what a table tells better than a chart. */
@NullMarked
package io.tif1.plot.table;

import org.jspecify.annotations.NullMarked;
