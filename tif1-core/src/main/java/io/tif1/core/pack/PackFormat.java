package io.tif1.core.pack;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What the form of a pack says in numbers, and how it is told that a file breaks it. */
final class PackFormat {
    static final long MAGIC = 0x4b43415031464954L; // "TIF1PACK"
    static final int VERSION = 1;
    static final int SIGNED = 1;
    static final int HEADER_BYTES = 72;
    static final int HASH_BYTES = 32;
    static final int MOST_CONTENTS_BYTES = 16 << 20;
    static final int MOST_LIST_BYTES = 64 << 20;
    static final int MOST_BLOCK_BYTES = 256 << 20;

    private PackFormat() {}

    static InvalidDataException damaged(Path pack, String what) {
        return damaged(pack, what, null);
    }

    static InvalidDataException damaged(Path pack, String what, @Nullable Throwable cause) {
        return new InvalidDataException(
                "the pack is damaged: " + what, DataLocation.of(pack.toString()), cause);
    }

    static InvalidDataException unusable(Path pack, String what) {
        return new InvalidDataException(what, DataLocation.of(pack.toString()), null);
    }

    /** Returns the SHA-256 of some bytes as lower-case hex. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
