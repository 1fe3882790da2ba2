/**
 * The client of the Ergast-form API; start at {@link io.tif1.ergast.ErgastClient}. Which endpoints
 * there are is told by {@link io.tif1.ergast.Endpoints}.
 */
@NullMarked
package io.tif1.ergast;

import org.jspecify.annotations.NullMarked;
