/** Sessions of the SDK and the lake: results from it, laps into it. */
@NullMarked
package io.tif1.lake.join;

import org.jspecify.annotations.NullMarked;
