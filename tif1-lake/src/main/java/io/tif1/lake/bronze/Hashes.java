package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apiguardian.api.API;

/** SHA-256 in hexadecimal. */
@API(status = INTERNAL, since = "1.0")
public final class Hashes {
    private Hashes() {}

    /** Returns the hash of some bytes. */
    public static String sha256(byte[] bytes, int from, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Returns the hash of all bytes. */
    public static String sha256(byte[] bytes) {
        return sha256(bytes, 0, bytes.length);
    }
}
