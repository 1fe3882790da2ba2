/** Writes a drawing as SVG. */
@NullMarked
package io.tif1.plot.svg;

import org.jspecify.annotations.NullMarked;
