/** The metrics of tif1 for Micrometer: start at {@link io.tif1.micrometer.Tif1Meters}. */
@NullMarked
package io.tif1.micrometer;

import org.jspecify.annotations.NullMarked;
