/**
 * A mirror of the archive: start with {@link io.tif1.mirror.MirrorServer#builder}.
 *
 * @since 1.0
 */
@NullMarked
package io.tif1.mirror;

import org.jspecify.annotations.NullMarked;
