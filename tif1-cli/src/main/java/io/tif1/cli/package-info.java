/** The {@code tif1} command: {@link io.tif1.cli.Main} starts it. */
@NullMarked
package io.tif1.cli;

import org.jspecify.annotations.NullMarked;
