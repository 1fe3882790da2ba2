package io.tif1.cache.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.CacheException;
import io.tif1.api.ConfigurationException;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.mirror.MirrorServer;
import io.tif1.testkit.TestContext;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.RedisClient;

@Timeout(120)
class RedisTierTest {
    private static final CacheKey LAPS =
            new CacheKey(2025, "S\u00e3o Paulo * Grand Prix", "Race", "VER/1_tel.json");
    private static final Instant FETCHED = Instant.parse("2025-07-27T16:30:00Z");
    private static final CacheEntry ENTRY =
            new CacheEntry(
                    FETCHED, Instant.MAX, "kit", "00ff", 1, CachePayload.ofBytes(new byte[5_000]));

    @TempDir Path folder;

    private @Nullable RedisProcess server;

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void asksNoServerBeforeItsFirstUse() {
        CacheTier tier = open(RedisTier.server(URI.create("redis://127.0.0.1:1")));

        assertThat(tier.location()).isEqualTo("redis://127.0.0.1:1");
        assertThat(tier.statistics().entries()).isEqualTo(-1);
        tier.close();
    }

    @Test
    void failsWithACacheExceptionWhereNobodyListens() {
        try (CacheTier tier = open(RedisTier.server(URI.create("redis://127.0.0.1:1")))) {
            assertThatExceptionOfType(CacheException.class).isThrownBy(() -> tier.find(LAPS));
            assertThatExceptionOfType(CacheException.class).isThrownBy(() -> tier.put(LAPS, ENTRY));
            assertThatExceptionOfType(CacheException.class).isThrownBy(tier::clear);
        }
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                CacheTier tier =
                        new RedisTier()
                                .create(
                                        TestContext.of(
                                                Map.of(
                                                        "uri",
                                                        "redis://127.0.0.1:"
                                                                + silent.getLocalPort(),
                                                        "timeout",
                                                        "PT0.2S")))) {
            assertThatExceptionOfType(CacheException.class).isThrownBy(() -> tier.find(LAPS));
        }
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() throws Exception {
        try (MirrorServer secure = MirrorServer.builder(folder).start();
                CacheTier tier =
                        open(
                                RedisTier.server(
                                        URI.create(
                                                "rediss://localhost:"
                                                        + secure.secureUri().getPort())))) {
            assertThatExceptionOfType(CacheException.class)
                    .isThrownBy(() -> tier.find(LAPS))
                    .satisfies(e -> assertThat(texts(e)).contains("SSLHandshakeException"));
        }
    }

    @Test
    void signsInAndShowsThePasswordNowhere() throws Exception {
        URI uri = start("--requirepass", "s3cret!").uri();
        URI right = URI.create("redis://:s3cret!@127.0.0.1:" + uri.getPort() + "/2");
        URI wrong = URI.create("redis://:hunter2@127.0.0.1:" + uri.getPort());

        try (CacheTier tier = open(RedisTier.server(right));
                CacheTier other = open(RedisTier.server(wrong));
                CacheTier byName =
                        new RedisTier()
                                .create(
                                        TestContext.of(
                                                Map.of(
                                                        "uri",
                                                        uri + "/2",
                                                        "password",
                                                        "s3cret!")))) {
            tier.put(LAPS, ENTRY);
            assertThat(byName.find(LAPS)).isPresent();
            assertThat(tier.location()).isEqualTo(uri + "/2");
            assertThatExceptionOfType(CacheException.class)
                    .isThrownBy(() -> other.find(LAPS))
                    .satisfies(e -> assertThat(texts(e)).doesNotContain("hunter2"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://:hunter2@host",
                "redis:hunter2",
                "hunter2 and more",
                "redis://h/hunter2"
            })
    void refusesAnAddressWithoutShowingIt(String uri) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new RedisTier().create(TestContext.of(Map.of("uri", uri))))
                .withMessageContaining("tif1.cache.redis.uri")
                .satisfies(e -> assertThat(texts(e)).doesNotContain("hunter2"));
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RedisTier().prefix("a*"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RedisTier().prefix(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedisTier().expireAfter(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedisTier().timeToLive(Duration.ofSeconds(-1)));
    }

    @Test
    void letsTheServerDropWhatIsOld() throws Exception {
        URI uri = start().uri();
        try (CacheTier tier = open(RedisTier.server(uri).expireAfter(Duration.ofHours(2)));
                RedisClient redis = RedisClient.create(uri)) {
            tier.put(LAPS, ENTRY);

            String key = redis.keys("*").iterator().next();
            assertThat(redis.pttl(key)).isBetween(1L, Duration.ofHours(2).toMillis());
        }
    }

    @Test
    void shortensFreshnessToTheTimeToLive() throws Exception {
        URI uri = start().uri();
        try (CacheTier tier = open(RedisTier.server(uri).timeToLive(Duration.ofDays(1)))) {
            tier.put(LAPS, ENTRY);

            assertThat(tier.find(LAPS).orElseThrow().expiresAt())
                    .isEqualTo(FETCHED.plus(Duration.ofDays(1)));
        }
    }

    @Test
    void leavesEverythingWithAnotherPrefixAlone() throws Exception {
        URI uri = start().uri();
        try (CacheTier ours = open(RedisTier.server(uri).prefix("a:"));
                CacheTier theirs = open(RedisTier.server(uri).prefix("b:"));
                RedisClient redis = RedisClient.create(uri)) {
            redis.set("a", "not ours");
            redis.set("a:strange", "ours by name, but nothing we wrote");
            ours.put(LAPS, ENTRY);
            theirs.put(LAPS, ENTRY);

            assertThat(ours.list()).hasSize(1);
            ours.clear();

            assertThat(theirs.find(LAPS)).isPresent();
            assertThat(redis.get("a")).isEqualTo("not ours");
            assertThat(ours.list()).isEmpty();
        }
    }

    @Test
    void removesValuesThatWereChangedOrMisplaced() throws Exception {
        URI uri = start().uri();
        CacheKey other = new CacheKey(2024, "Spa", "Race", "weather.json");
        CacheKey third = new CacheKey(2024, "Spa", "Race", "rcm.json");
        Keys keys = new Keys("tif1:");
        try (CacheTier tier = open(RedisTier.server(uri));
                RedisClient redis = RedisClient.create(uri)) {
            tier.put(LAPS, ENTRY);
            byte[] value = redis.get(keys.bytes(LAPS));
            redis.set(keys.bytes(other), value); // another key's
            redis.setrange(keys.bytes(LAPS), 3_000, new byte[] {1});
            redis.set(keys.bytes(third), "TFR9 of the future".getBytes(US_ASCII));

            assertThat(tier.list().map(CachedFile::toString)).hasSize(3);
            assertThat(tier.verify().damaged()).isEqualTo(3);
            assertThat(tier.list()).isEmpty();
            assertThat(tier.find(LAPS)).isEmpty();
        }
    }

    @Test
    void saysThatAFullServerRefuses() throws Exception {
        URI uri = start("--maxmemory", "1mb", "--maxmemory-policy", "noeviction").uri();
        try (CacheTier tier = open(RedisTier.server(uri))) {
            assertThatExceptionOfType(CacheException.class)
                    .isThrownBy(() -> fill(tier))
                    .withMessageContaining("OOM");
        }
    }

    @Test
    void worksAgainAfterTheServerHungUp() throws Exception {
        URI uri = start().uri();
        try (CacheTier tier = open(RedisTier.server(uri));
                Socket raw = new Socket(uri.getHost(), uri.getPort())) {
            tier.put(LAPS, ENTRY);
            raw.getOutputStream()
                    .write("CLIENT KILL TYPE normal SKIPME yes\r\n".getBytes(US_ASCII));
            assertThat(raw.getInputStream().read()).isEqualTo(':'); // done

            assertThat(eventually(tier)).isPresent();
        }
    }

    private static void fill(CacheTier tier) {
        for (int i = 0; i < 2_000; i++) {
            tier.put(new CacheKey(2025, "Spa", "Race", i + "_tel.json"), ENTRY);
        }
    }

    /** Connections that the server closed fail once each, as many as there were. */
    private static Optional<CacheEntry> eventually(CacheTier tier) {
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                return tier.find(LAPS);
            } catch (CacheException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private RedisProcess start(String... options) throws Exception {
        assumeTrue(RedisProcess.program().isPresent(), "redis-server is not installed");
        RedisProcess started = RedisProcess.start(folder, options);
        server = started;
        return started;
    }

    private CacheTier open(RedisTier tier) {
        return tier.create(TestContext.of(Map.of("timeout", "PT30S")));
    }

    private static String texts(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable e = failure; e != null; e = e.getCause()) {
            all.append(e);
        }
        return all.toString();
    }
}
