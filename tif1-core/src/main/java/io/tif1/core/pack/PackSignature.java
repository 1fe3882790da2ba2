package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * Signs packs and checks signatures, with Ed25519. What is signed is the start of the file, which
 * has the hash of the contents, which have the hashes of all else.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PackSignature {
    static final int BYTES = PublicKeys.BYTES + 64;

    private final PrivateKey privateKey;
    private final byte[] publicKey;

    private PackSignature(PrivateKey privateKey, byte[] publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /**
     * Reads the keys to sign with.
     *
     * @param file the file with the private key; the public key is beside it
     * @throws ConfigurationException if they cannot be read, or are not a pair
     */
    public static PackSignature of(Path file) {
        byte[] publicKey = KeyFiles.publicKey(KeyFiles.publicFile(file));
        PackSignature pair = new PackSignature(KeyFiles.privateKey(file), publicKey);
        byte[] probe = {1};
        if (!fits(pair.sign(probe), probe)) {
            throw new ConfigurationException(
                    "%s and %s are not a pair of keys".formatted(file, KeyFiles.publicFile(file)),
                    null);
        }
        return pair;
    }

    /** Returns the public key and the signature of some bytes. */
    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(KeyFiles.ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            byte[] signed = Arrays.copyOf(publicKey, BYTES);
            byte[] made = signature.sign();
            System.arraycopy(made, 0, signed, publicKey.length, made.length);
            return signed;
        } catch (GeneralSecurityException e) {
            throw KeyFiles.unusable(e);
        }
    }

    /** Returns whether a public key and signature are those of the bytes. */
    static boolean fits(byte[] signed, byte[] message) {
        try {
            Signature signature = Signature.getInstance(KeyFiles.ALGORITHM);
            signature.initVerify(PublicKeys.of(Arrays.copyOf(signed, PublicKeys.BYTES)));
            signature.update(message);
            return signature.verify(signed, PublicKeys.BYTES, signed.length - PublicKeys.BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw KeyFiles.unusable(e);
        } catch (GeneralSecurityException e) { // no point of the curve, or no signature at all
            return false;
        }
    }

    /** Returns the SHA-256 of the public key in front of a signature, as lower-case hex. */
    static String signer(byte[] signed) {
        return PackFormat.sha256(Arrays.copyOf(signed, PublicKeys.BYTES));
    }

    /** Returns the SHA-256 of the public key in a file, as lower-case hex. */
    static String signer(Path publicKey) {
        return PackFormat.sha256(KeyFiles.publicKey(publicKey));
    }
}
