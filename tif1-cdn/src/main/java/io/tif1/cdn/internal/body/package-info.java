/** Bodies: inflating within limits, and telling data from pages. */
@NullMarked
package io.tif1.cdn.internal.body;

import org.jspecify.annotations.NullMarked;
