package io.tif1.mirror.internal;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.List;

/** Makes X.509 v3 certificates that vouch for themselves; the JDK has no public API for it. */
final class SelfSigned {
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid("1.2.840.10045.4.3.2"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private SelfSigned() {}

    /** Creates a key on the curve P-256. */
    static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    /** Creates a server certificate for host names and literal addresses. */
    static X509Certificate certificate(KeyPair keys, List<String> hosts, Instant from, Instant to)
            throws GeneralSecurityException {
        byte[] body = body(keys.getPublic(), hosts, from, to);
        Signature signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(keys.getPrivate());
        signer.update(body);
        byte[] all = Der.sequence(body, ECDSA_WITH_SHA256, Der.bits(0, signer.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(all));
    }

    private static byte[] body(PublicKey key, List<String> hosts, Instant from, Instant to) {
        byte[] name = name("tif1 mirror");
        return Der.sequence(
                Der.tagged(0xa0, Der.integer(BigInteger.TWO)), // version 3
                Der.integer(new BigInteger(127, RANDOM).setBit(120)),
                ECDSA_WITH_SHA256,
                name,
                Der.sequence(Der.time(from), Der.time(to)),
                name,
                key.getEncoded(),
                Der.tagged(0xa3, extensions(hosts)));
    }

    private static byte[] name(String commonName) {
        return Der.sequence(Der.set(Der.sequence(Der.oid("2.5.4.3"), Der.text(commonName))));
    }

    private static byte[] extensions(List<String> hosts) {
        byte[] notAnAuthority = Der.sequence();
        byte[] digitalSignature = Der.bits(7, new byte[] {(byte) 0x80});
        byte[] serverAuthentication = Der.sequence(Der.oid("1.3.6.1.5.5.7.3.1"));
        byte[][] names = hosts.stream().map(SelfSigned::generalName).toArray(byte[][]::new);
        return Der.sequence(
                extension("2.5.29.19", true, notAnAuthority),
                extension("2.5.29.15", true, digitalSignature),
                extension("2.5.29.37", false, serverAuthentication),
                extension("2.5.29.17", false, Der.sequence(names)));
    }

    private static byte[] extension(String oid, boolean critical, byte[] value) {
        byte[] flag = critical ? Der.trueValue() : new byte[0];
        return Der.sequence(Der.oid(oid), flag, Der.octets(value));
    }

    private static byte[] generalName(String host) {
        boolean isAddress = host.contains(":") || host.matches("[0-9.]+");
        return isAddress
                ? Der.tagged(0x87, address(host))
                : Der.tagged(0x82, host.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] address(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress(); // a literal: nothing is looked up
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address: " + literal, e);
        }
    }
}
