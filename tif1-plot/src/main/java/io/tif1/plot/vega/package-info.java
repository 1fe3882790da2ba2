/** Writes a figure as Vega-Lite. */
@NullMarked
package io.tif1.plot.vega;

import org.jspecify.annotations.NullMarked;
