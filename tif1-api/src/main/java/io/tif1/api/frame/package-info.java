/**
 * Immutable tables of typed columns, whatever library stores them: {@link io.tif1.api.frame.Frame}.
 */
@NullMarked
package io.tif1.api.frame;

import org.jspecify.annotations.NullMarked;
