/** Results derived from laps, each field with its provenance. */
@NullMarked
package io.tif1.core.results;

import org.jspecify.annotations.NullMarked;
