/** What a chart shows, whatever it is drawn with. */
@NullMarked
package io.tif1.plot.model;

import org.jspecify.annotations.NullMarked;
