package io.tif1.core.pack;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 public keys as 32 plain bytes, and in the form of X.509, which puts 12 before them. */
final class PublicKeys {
    static final int BYTES = 32;

    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    static PublicKey of(byte[] plain) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + BYTES);
        System.arraycopy(plain, 0, encoded, PREFIX.length, BYTES);
        return KeyFactory.getInstance(KeyFiles.ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** Returns the plain bytes of an encoded key, or an empty array if it is another kind. */
    static byte[] plain(byte[] encoded) {
        boolean fits =
                encoded.length == PREFIX.length + BYTES
                        && Arrays.mismatch(encoded, PREFIX) == PREFIX.length;
        return fits ? Arrays.copyOfRange(encoded, PREFIX.length, encoded.length) : new byte[0];
    }
}
