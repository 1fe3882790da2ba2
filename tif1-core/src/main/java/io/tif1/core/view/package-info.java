/** The values that sessions hand out, as views on column batches. */
@NullMarked
package io.tif1.core.view;

import org.jspecify.annotations.NullMarked;
