/**
 * The built jars in real processes: the test runner hides missing {@code requires}, a launch does
 * not.
 */
@NullMarked
package io.tif1.it.launch;

import org.jspecify.annotations.NullMarked;
