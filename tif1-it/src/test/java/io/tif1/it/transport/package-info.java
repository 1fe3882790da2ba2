/** The contract of transports, kept by those that come with tif1. */
@NullMarked
package io.tif1.it.transport;

import org.jspecify.annotations.NullMarked;
