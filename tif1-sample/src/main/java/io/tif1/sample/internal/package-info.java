/** The transport that serves generated weekends. */
@NullMarked
package io.tif1.sample.internal;

import org.jspecify.annotations.NullMarked;
