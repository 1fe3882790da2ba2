/** The commands, one class each. */
@NullMarked
package io.tif1.cli.command;

import org.jspecify.annotations.NullMarked;
