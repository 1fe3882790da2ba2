/** Places a figure's parts on a surface of pixels. */
@NullMarked
package io.tif1.plot.layout;

import org.jspecify.annotations.NullMarked;
