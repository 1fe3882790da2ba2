/**
 * What the flight recorder of the JDK is told about the network. Start at {@link
 * io.tif1.cdn.internal.trace.NetworkTrace}; no event is loaded while no recording was ever started.
 */
@NullMarked
package io.tif1.cdn.internal.trace;

import org.jspecify.annotations.NullMarked;
