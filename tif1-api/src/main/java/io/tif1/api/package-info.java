/**
 * What applications call: start at {@link io.tif1.api.Tif1}. Everything thrown on purpose is here,
 * too.
 */
@NullMarked
package io.tif1.api;

import org.jspecify.annotations.NullMarked;
