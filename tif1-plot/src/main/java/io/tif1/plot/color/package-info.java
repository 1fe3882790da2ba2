/** Colours of teams, drivers and compounds, themes and contrast. */
@NullMarked
package io.tif1.plot.color;

import org.jspecify.annotations.NullMarked;
