/** Two laps beside each other: by timing, by corner and by distance. */
@NullMarked
package io.tif1.cli.compare;

import org.jspecify.annotations.NullMarked;
