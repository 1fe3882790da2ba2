package io.tif1.mirror.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir Path folder;

    @Test
    void vouchesForItselfAndNamesItsHosts() throws Exception {
        X509Certificate certificate =
                Identity.create(List.of("localhost", "127.0.0.1", "::1", "f1.example"), NOW)
                        .certificate();

        certificate.verify(certificate.getPublicKey());
        assertThat(certificate.getVersion()).isEqualTo(3);
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1); // no authority
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(certificate.getKeyUsage()[0]).isTrue();
        assertThat(certificate.getSubjectAlternativeNames())
                .containsExactlyInAnyOrder(
                        List.of(2, "localhost"),
                        List.of(7, "127.0.0.1"),
                        List.of(7, "0:0:0:0:0:0:0:1"),
                        List.of(2, "f1.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31T23:59:59Z",
                "2049-12-31T23:59:59Z",
                "2050-01-01T00:00:00Z",
                "2099-06-30T12:00:00Z"
            })
    void datesCertificatesInEveryCentury(String end) {
        Instant to = Instant.parse(end);

        X509Certificate certificate =
                Identity.create(Identity.LOOPBACK, to.minusSeconds(86_400), to).certificate();

        assertThat(certificate.getNotAfter().toInstant()).isEqualTo(to);
        assertThat(certificate.getNotBefore().toInstant()).isEqualTo(to.minusSeconds(86_400));
    }

    @Test
    void isMadeAnewEachTime() {
        assertThat(Identity.create(Identity.LOOPBACK, NOW).pem())
                .isNotEqualTo(Identity.create(Identity.LOOPBACK, NOW).pem());
    }

    @Test
    void isKeptForItsOwnerOnly() throws Exception {
        new IdentityFolder(folder).loadOrCreate(Identity.LOOPBACK, NOW);

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("identity.p12"))))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("identity.p12", "certificate.pem");
    }

    @Test
    void isReplacedWhenOldOrForOtherHostsOrDamaged() throws Exception {
        IdentityFolder keeper = new IdentityFolder(folder);
        String first = keeper.loadOrCreate(Identity.LOOPBACK, NOW).pem();
        assertThat(keeper.loadOrCreate(Identity.LOOPBACK, NOW).pem()).isEqualTo(first);

        String later = keeper.loadOrCreate(Identity.LOOPBACK, NOW.plus(Duration.ofDays(360))).pem();
        assertThat(later).isNotEqualTo(first);

        String other = keeper.loadOrCreate(List.of("f1.example"), NOW.plusSeconds(1)).pem();
        assertThat(other).isNotEqualTo(later);

        Files.writeString(folder.resolve("identity.p12"), "damaged");
        assertThat(keeper.loadOrCreate(List.of("f1.example"), NOW).pem()).isNotEqualTo(other);
    }
}
