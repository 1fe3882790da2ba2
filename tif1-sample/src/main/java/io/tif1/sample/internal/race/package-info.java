/** Races lap by lap: strategy, traffic, safety car and retirement. */
@NullMarked
package io.tif1.sample.internal.race;

import org.jspecify.annotations.NullMarked;
