/** Fills figures from sessions, laps and telemetry. */
@NullMarked
package io.tif1.plot.catalogue;

import org.jspecify.annotations.NullMarked;
