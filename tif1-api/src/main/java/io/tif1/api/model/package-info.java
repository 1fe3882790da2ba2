/** The values that come back from a {@link io.tif1.api.model.Session}. */
@NullMarked
package io.tif1.api.model;

import org.jspecify.annotations.NullMarked;
