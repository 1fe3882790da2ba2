/** Commands about the pipeline, the lake and the warehouse. */
@NullMarked
package io.tif1.cli.lake;

import org.jspecify.annotations.NullMarked;
