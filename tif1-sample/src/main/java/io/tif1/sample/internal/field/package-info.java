/** The invented drivers and teams, and the dice that decide for them. */
@NullMarked
package io.tif1.sample.internal.field;

import org.jspecify.annotations.NullMarked;
