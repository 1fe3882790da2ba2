/**
 * Frames on Apache Arrow vectors: {@link io.tif1.backend.arrow.ArrowBackend}.
 *
 * <p>Values are written to and read from the vectors' addresses, so that no JVM flag is needed.
 */
@NullMarked
package io.tif1.backend.arrow;

import org.jspecify.annotations.NullMarked;
