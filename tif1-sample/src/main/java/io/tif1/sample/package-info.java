/** Options of the synthetic source; start with {@link io.tif1.sample.SampleOptions}. */
@NullMarked
package io.tif1.sample;

import org.jspecify.annotations.NullMarked;
