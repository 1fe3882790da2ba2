/** An application and its test, as the guide for plugins shows them. */
@NullMarked
package io.tif1.it.snippets.pace;

import org.jspecify.annotations.NullMarked;
