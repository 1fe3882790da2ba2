/** Who writes to a lake, and what runs are called. */
@NullMarked
package io.tif1.lake.state;

import org.jspecify.annotations.NullMarked;
