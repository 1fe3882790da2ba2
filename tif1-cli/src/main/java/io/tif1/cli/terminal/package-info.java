/** The streams of the command: what they are connected to, and progress on them. */
@NullMarked
package io.tif1.cli.terminal;

import org.jspecify.annotations.NullMarked;
