/**
 * The source {@code cdn}: start with {@link io.tif1.cdn.CdnTransportProvider}.
 *
 * @since 1.0
 */
@NullMarked
package io.tif1.cdn;

import org.jspecify.annotations.NullMarked;
