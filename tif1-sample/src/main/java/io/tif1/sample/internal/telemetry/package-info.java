/** The samples of one lap in the archive's form. */
@NullMarked
package io.tif1.sample.internal.telemetry;

import org.jspecify.annotations.NullMarked;
