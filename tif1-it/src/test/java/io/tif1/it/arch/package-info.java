/**
 * The rules between rooms. Each is a method here, checked on the product's classes by one test and
 * seen failing on the broken {@code fixtures} by another.
 */
@NullMarked
package io.tif1.it.arch;

import org.jspecify.annotations.NullMarked;
