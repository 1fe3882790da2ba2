/** Practice and qualifying: runs from the garage against the clock. */
@NullMarked
package io.tif1.sample.internal.timed;

import org.jspecify.annotations.NullMarked;
