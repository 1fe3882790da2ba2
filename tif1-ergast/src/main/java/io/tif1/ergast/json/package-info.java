/** Reads JSON from bytes: strict, without a tree, with the place of every value. */
@NullMarked
package io.tif1.ergast.json;

import org.jspecify.annotations.NullMarked;
