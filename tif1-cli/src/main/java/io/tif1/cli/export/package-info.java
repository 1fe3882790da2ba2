/** Sessions as files. */
@NullMarked
package io.tif1.cli.export;

import org.jspecify.annotations.NullMarked;
