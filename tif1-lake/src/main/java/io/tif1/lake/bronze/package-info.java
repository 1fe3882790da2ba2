/** The raw layer: pages exactly as they came, never changed. */
@NullMarked
package io.tif1.lake.bronze;

import org.jspecify.annotations.NullMarked;
