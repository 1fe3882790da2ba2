/** What a simulated session consists of, and the facts derived from it. */
@NullMarked
package io.tif1.sample.internal.session;

import org.jspecify.annotations.NullMarked;
