/** What plugins implement: table backends, cache tiers, sources, and the session machinery. */
@NullMarked
package io.tif1.api.spi;

import org.jspecify.annotations.NullMarked;
