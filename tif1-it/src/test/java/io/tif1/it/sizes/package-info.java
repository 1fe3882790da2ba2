/** How big rooms may grow. */
@NullMarked
package io.tif1.it.sizes;

import org.jspecify.annotations.NullMarked;
