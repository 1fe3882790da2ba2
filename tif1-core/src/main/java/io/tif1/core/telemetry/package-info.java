/**
 * The mathematics of telemetry on columns: origin of samples, interpolation, slices, merging,
 * distances, accelerations, corners and the driver ahead. Pure functions that know no session;
 * start with {@link io.tif1.core.telemetry.Resampling}.
 */
@NullMarked
package io.tif1.core.telemetry;

import org.jspecify.annotations.NullMarked;
