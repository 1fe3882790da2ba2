/** What follows from the archive's tables and is not in them: pure functions on columns. */
@NullMarked
package io.tif1.core.enrich;

import org.jspecify.annotations.NullMarked;
