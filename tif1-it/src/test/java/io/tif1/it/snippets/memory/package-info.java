/** A cache tier of a stranger's: the example of the guide for plugin authors, and its proof. */
@NullMarked
package io.tif1.it.snippets.memory;

import org.jspecify.annotations.NullMarked;
