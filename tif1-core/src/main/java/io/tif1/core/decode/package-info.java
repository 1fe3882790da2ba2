/**
 * From the bytes of a session file to columns of primitives, in one pass and without a tree.
 *
 * <p>{@link io.tif1.core.decode.SessionFiles} is the way in. A file is an object of parallel
 * arrays: the table decoder walks its keys, one column builder per array reads the cells in a tight
 * loop, and whatever that loop does not recognise goes through the cursor, cell by cell, which
 * knows all of JSON, every encoding of "missing", and where in the file it is when something is
 * wrong.
 */
@NullMarked
package io.tif1.core.decode;

import org.jspecify.annotations.NullMarked;
