/** What all commands share: options, opening sessions, exit codes, messages of failures. */
@NullMarked
package io.tif1.cli.run;

import org.jspecify.annotations.NullMarked;
