/** What was done, with which inputs, and what came of it. */
@NullMarked
package io.tif1.lake.audit;

import org.jspecify.annotations.NullMarked;
