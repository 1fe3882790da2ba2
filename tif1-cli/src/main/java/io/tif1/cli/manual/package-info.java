/** Manual pages, made of the commands as they are. */
@NullMarked
package io.tif1.cli.manual;

import org.jspecify.annotations.NullMarked;
