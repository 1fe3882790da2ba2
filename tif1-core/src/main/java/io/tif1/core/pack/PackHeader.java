package io.tif1.core.pack;

import java.nio.file.Path;

/**
 * The first bytes of a pack.
 *
 * @param signed whether a signature follows the contents
 * @param length the length of the file
 * @param contentsAt where the contents begin
 * @param contentsLength how long they are
 * @param contentsHash their SHA-256
 */
record PackHeader(
        boolean signed, long length, long contentsAt, int contentsLength, String contentsHash) {
    byte[] toBytes() {
        return new FieldWriter()
                .putLong(PackFormat.MAGIC)
                .putInt(PackFormat.VERSION)
                .putInt(signed ? PackFormat.SIGNED : 0)
                .putLong(length)
                .putLong(contentsAt)
                .putLong(contentsLength)
                .putHash(contentsHash)
                .toBytes();
    }

    /**
     * Reads a header.
     *
     * @param actual the real length of the file
     */
    static PackHeader parse(byte[] bytes, long actual, Path pack) {
        FieldReader in = new FieldReader(bytes, pack);
        if (bytes.length < Long.BYTES || in.getLong() != PackFormat.MAGIC) {
            throw PackFormat.unusable(pack, "it is no race pack");
        }
        int version = in.getInt();
        if (version != PackFormat.VERSION) {
            throw PackFormat.unusable(
                    pack,
                    "it is a race pack of version %d, and only version %d is known"
                            .formatted(version, PackFormat.VERSION));
        }
        int flags = in.getInt();
        if ((flags & ~PackFormat.SIGNED) != 0) {
            throw in.damaged("unknown flags " + flags);
        }
        return parse(in, flags == PackFormat.SIGNED, actual);
    }

    private static PackHeader parse(FieldReader in, boolean signed, long actual) {
        long length = in.getLong();
        if (length != actual) {
            throw in.damaged("%d bytes instead of %d".formatted(actual, length));
        }
        long at = in.getSize("bytes before the contents", length);
        int size = (int) in.getSize("bytes of contents", PackFormat.MOST_CONTENTS_BYTES);
        String hash = in.getHash();
        long end = length - (signed ? PackSignature.BYTES : 0);
        if (at < PackFormat.HEADER_BYTES || at + size != end) {
            throw in.damaged("its contents are not where they belong");
        }
        return new PackHeader(signed, length, at, size, hash);
    }
}
