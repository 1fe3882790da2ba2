/** The archive's JSON files as bytes. */
@NullMarked
package io.tif1.sample.internal.write;

import org.jspecify.annotations.NullMarked;
