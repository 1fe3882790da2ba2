/** How more commands join {@code tif1}: a jar on its path provides a {@link CommandGroup}. */
@NullMarked
package io.tif1.cli.spi;

import org.jspecify.annotations.NullMarked;
