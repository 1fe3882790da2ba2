/** The lake: start at {@link io.tif1.lake.Lake}. */
@NullMarked
package io.tif1.lake;

import org.jspecify.annotations.NullMarked;
