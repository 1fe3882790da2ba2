/** Whole processes measured from outside: tif1, bare downloads, and the Python peers. */
@NullMarked
package io.tif1.benchmarks.process;

import org.jspecify.annotations.NullMarked;
