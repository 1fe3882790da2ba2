/** The examples are run. */
@NullMarked
package io.tif1.it.examples;

import org.jspecify.annotations.NullMarked;
