/**
 * Getting many things at once: futures that cancel upstream, one flight per key, bounded
 * concurrency.
 */
@NullMarked
package io.tif1.core.fetch;

import org.jspecify.annotations.NullMarked;
