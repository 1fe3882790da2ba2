/**
 * Race packs: whole sessions as packed columns in one file, opened by its table of contents alone.
 *
 * <p>Start with {@link io.tif1.core.pack.PackWriter} and {@link io.tif1.core.pack.PackReader}. A
 * pack is, in little-endian order and without gaps:
 *
 * <pre>
 * magic      8 bytes "TIF1PACK"
 * version    int     1
 * flags      int     1 if it is signed, else 0
 * length     long    of the file
 * contents   long    where the contents begin
 * contents   long    their length
 * hash       32      SHA-256 of the contents
 * sessions           each: the blocks of its files, then the list of its files
 * contents           when written; rounded channels; of each session its name, lengths and the
 *                    SHA-256 of its list
 * signature  96      if signed: Ed25519 public key, signature of the 72 bytes at the start
 * </pre>
 *
 * <p>The list of a session has path, length and SHA-256 of each file, in the order of the blocks; a
 * block is what {@link io.tif1.core.codec.TableCodec} writes. Every byte is under a hash that leads
 * up to the start of the file, and the start is what is signed.
 */
@NullMarked
package io.tif1.core.pack;

import org.jspecify.annotations.NullMarked;
