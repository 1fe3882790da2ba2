/** What tif1 costs, beside what others cost, on the same data in the same run. */
@NullMarked
package io.tif1.benchmarks;

import org.jspecify.annotations.NullMarked;
