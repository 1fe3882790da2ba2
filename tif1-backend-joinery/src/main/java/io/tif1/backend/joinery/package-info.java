/** Frames on Joinery data frames: {@link io.tif1.backend.joinery.JoineryBackend}. */
@NullMarked
package io.tif1.backend.joinery;

import org.jspecify.annotations.NullMarked;
