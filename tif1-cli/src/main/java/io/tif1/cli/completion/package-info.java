/** Completion of words in shells, made of the commands as they are. */
@NullMarked
package io.tif1.cli.completion;

import org.jspecify.annotations.NullMarked;
