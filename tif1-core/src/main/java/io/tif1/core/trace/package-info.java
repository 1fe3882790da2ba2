/**
 * What the flight recorder of the JDK is told: one event for each run of a stage. Start at {@link
 * io.tif1.core.trace.Trace}; nothing here is loaded while no recording was ever started.
 */
@NullMarked
package io.tif1.core.trace;

import org.jspecify.annotations.NullMarked;
