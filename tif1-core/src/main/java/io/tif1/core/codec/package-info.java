/**
 * Tables as bytes: a versioned, checksummed block of packed columns, for caches and files.
 *
 * <p>Start with {@link io.tif1.core.codec.TableCodec} and {@link io.tif1.core.codec.StoredTable}.
 * The block is, in little-endian order:
 *
 * <pre>
 * magic "TIF1"  int     never changes
 * version       int     {@link io.tif1.core.codec.TableCodec#SCHEMA_VERSION}
 * length        int     of all that follows the checksum
 * checksum      int     CRC32C of all that follows
 * texts                 every string once; deflated where that pays
 * provenance, findings, attributes, fields, rows
 * columns               each: validity, values
 * padding       8 bytes so that bits can be read a word at a time
 * </pre>
 *
 * <p>Whole numbers are packed with the width that each run of 128 needs, after differences where
 * these are smaller. Numbers that are exactly a whole number over a power of ten become whole
 * numbers; the others keep all their bits. Nothing is rounded: what comes out is bit for bit what
 * went in, also NaN, -0.0 and the cells that count as missing.
 */
@NullMarked
package io.tif1.core.codec;

import org.jspecify.annotations.NullMarked;
