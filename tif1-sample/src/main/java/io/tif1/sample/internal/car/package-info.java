/** What a car can do on the track, and one lap driven on it. */
@NullMarked
package io.tif1.sample.internal.car;

import org.jspecify.annotations.NullMarked;
