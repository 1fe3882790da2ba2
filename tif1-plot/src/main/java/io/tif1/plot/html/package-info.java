/** Writes a drawing as a page that needs nothing else. */
@NullMarked
package io.tif1.plot.html;

import org.jspecify.annotations.NullMarked;
