/** The way of a fetch: which mirror, how often, how long, how many at once. */
@NullMarked
package io.tif1.cdn.internal.route;

import org.jspecify.annotations.NullMarked;
