/** The closed track: its line, corners and timing points. */
@NullMarked
package io.tif1.sample.internal.circuit;

import org.jspecify.annotations.NullMarked;
