/** Draws pixels with the desktop module, where there is one. */
@NullMarked
package io.tif1.plot.png;

import org.jspecify.annotations.NullMarked;
