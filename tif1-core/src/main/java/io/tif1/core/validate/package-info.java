/**
 * What the files of a session should look like, as data, and what is odd about those at hand.
 *
 * <p>{@link io.tif1.core.validate.SessionTables} holds one table of columns per file kind, {@link
 * io.tif1.core.validate.Findings} collects oddities, {@link io.tif1.core.validate.BatchChecks}
 * looks for those that need whole columns. Nothing here ever changes or drops data.
 */
@NullMarked
package io.tif1.core.validate;

import org.jspecify.annotations.NullMarked;
