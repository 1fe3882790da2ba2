package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CdnSettingsTest {
    @TempDir Path folder;

    private CdnOptions read(Map<String, String> settings) {
        return CdnSettings.read(Loopback.context(settings, folder));
    }

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(TransportProvider.class).stream())
                .extracting(provider -> (Object) provider.type())
                .contains(CdnTransportProvider.class);
    }

    @Test
    void hasTheDocumentedDefaults() {
        CdnOptions options = read(Map.of());

        assertThat(options.mirrors).extracting("name").containsExactly("staticdelivr", "jsdelivr");
        assertThat(options.route.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(options.route.deadline()).isEqualTo(Duration.ofSeconds(120));
        assertThat(options.route.retries()).isEqualTo(3);
        assertThat(options.host.openAfter()).isEqualTo(5);
        assertThat(options.host.openFor()).isEqualTo(Duration.ofSeconds(60));
        assertThat(options.host.demoteAfter()).isEqualTo(3);
        assertThat(options.traffic.concurrent()).isEqualTo(16);
        assertThat(options.link.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void readsEverySetting() {
        CdnOptions options =
                read(
                        Map.ofEntries(
                                Map.entry(
                                        "mirrors", "https://a.example, https://b.example/{season}"),
                                Map.entry("proxy", "http://proxy:3128"),
                                Map.entry("http1-only", "true"),
                                Map.entry("user-agent", "pace-report/2"),
                                Map.entry("timeout", "5s"),
                                Map.entry("connect-timeout", "250ms"),
                                Map.entry("deadline", "PT1M"),
                                Map.entry("pause", "1"),
                                Map.entry("longest-pause", "9s"),
                                Map.entry("missing-for", "0s"),
                                Map.entry(
                                        "commits", "2025=0123456789abcdef0123456789abcdef01234567"),
                                Map.entry("catalog", "true"),
                                Map.entry("hedge-after", "300ms"),
                                Map.entry("least-timeout", "2s"),
                                Map.entry("retries", "0"),
                                Map.entry("retry-budget", "10"),
                                Map.entry("breaker-failures", "7"),
                                Map.entry("breaker-pause", "2m"),
                                Map.entry("demote-after", "2"),
                                Map.entry("demoted-for", "11s"),
                                Map.entry("max-concurrent", "4"),
                                Map.entry("max-bytes-in-flight", "1000000"),
                                Map.entry("max-wire-bytes", "1000"),
                                Map.entry("max-body-bytes", "2000"),
                                Map.entry("max-ratio", "3")));

        assertThat(options.mirrors).extracting("name").containsExactly("a.example", "b.example");
        assertThat(options.mirrors.get(0).commits()).containsOnlyKeys(2025);
        assertThat(options.catalog).isTrue();
        assertThat(options.link.http1Only()).isTrue();
        assertThat(options.link.userAgent()).isEqualTo("pace-report/2");
        assertThat(options.link.proxy()).isPresent();
        assertThat(options.route)
                .hasToString(
                        "RoutePolicy[timeout=PT5S, deadline=PT1M, retries=0, pause=PT1S,"
                                + " longestPause=PT9S, missingFor=PT0S,"
                                + " tail=TailPolicy[hedgeAfter=Optional[PT0.3S],"
                                + " leastTimeout=Optional[PT2S]]]");
        assertThat(options.host)
                .hasToString(
                        "HostPolicy[demoteAfter=2, demotedFor=PT11S, openAfter=7, openFor=PT2M,"
                                + " trials=2]");
        assertThat(options.traffic)
                .hasToString("TrafficPolicy[concurrent=4, bytes=1000000, retryTokens=10]");
        assertThat(options.body).hasToString("BodyLimits[wire=1000, inflated=2000, ratio=3]");
    }

    @ParameterizedTest
    @CsvSource({
        "mirror,ftp://x",
        "mirror,','",
        "timeout,soon",
        "timeout,0s",
        "timeout,-5s",
        "deadline,48h",
        "retries,-1",
        "retries,many",
        "max-concurrent,0",
        "http1-only,maybe",
        "catalog,maybe",
        "hedge-after,0s",
        "commits,2025",
        "commits,2025=main",
        "commits,1=0123456789abcdef0123456789abcdef01234567",
        "least-timeout,soon",
        "max-ratio,0",
        "breaker-failures,0",
        "demote-after,0",
        "max-bytes-in-flight,0"
    })
    void refusesWhatMakesNoSense(String key, String value) {
        assertThatThrownBy(() -> read(Map.of(key, value)))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://p:1", "http://p", "http://secret@p:1", "http://:secret@p:1", "a b"})
    void refusesProxiesWithoutRepeatingWhatMayBeAPassword(String value) {
        assertThatThrownBy(() -> read(Map.of("proxy", value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("tif1.source.cdn.proxy")
                .hasMessageNotContaining("secret");
    }

    @Test
    void keepsThePasswordOfAProxyToItself() {
        CdnOptions options = read(Map.of("proxy", "http://me:secret@p:1"));

        assertThat(options.link.proxy()).hasValueSatisfying(p -> assertThat(p).hasPort(1));
        assertThat(options.link.toString() + options).doesNotContain("secret");
    }

    @Test
    void aMirrorOfOnesOwnReplacesTheList() {
        CdnOptions options =
                read(Map.of("mirrors", "https://a.example", "mirror", "https://b.example"));

        assertThat(options.mirrors).extracting("name").containsExactly("b.example");
    }

    @Test
    void namesTheSettingWhenCertificatesCannotBeRead() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.pem"));

        for (Path file : new Path[] {folder.resolve("absent.pem"), empty}) {
            assertThatThrownBy(() -> Loopback.transport(Map.of("trust", file.toString()), folder))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("tif1.source.cdn.trust");
        }
    }

    @Test
    void opensNothingBeforeTheFirstFetch() {
        int before = Thread.activeCount();

        try (Transport transport = Loopback.transport(Map.of(), folder)) {
            assertThat(transport.name()).isEqualTo("cdn");
            assertThat(transport.features()).isEmpty();
            assertThat(Thread.activeCount()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"mirror,https://me:hunter2@x.example", "mirror,https://x.example/?token=hunter2"})
    void refusesSecretsInAddressesWithoutShowingThem(String key, String address) {
        assertThatThrownBy(() -> read(Map.of(key, address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
    }
}
