/** Turns raw results into the page of results. */
@NullMarked
package io.tif1.benchmarks.report;

import org.jspecify.annotations.NullMarked;
