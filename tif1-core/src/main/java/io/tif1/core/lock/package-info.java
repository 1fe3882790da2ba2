/**
 * Locks: a text file that says which content each file had that was used, and a mode that uses
 * nothing else.
 *
 * <p>One line for each file, sorted, with four columns between tabs: the SHA-256 of the bytes or
 * {@code absent}, the commit of the archive or {@code -}, the source, the file. Start at {@link
 * io.tif1.core.lock.Ledger#open}.
 */
@NullMarked
package io.tif1.core.lock;

import org.jspecify.annotations.NullMarked;
