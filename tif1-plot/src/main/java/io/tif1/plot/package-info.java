/** Charts of sessions: start at {@link io.tif1.plot.Charts}. */
@NullMarked
package io.tif1.plot;

import org.jspecify.annotations.NullMarked;
