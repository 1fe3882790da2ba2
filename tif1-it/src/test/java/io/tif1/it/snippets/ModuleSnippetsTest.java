package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.Session;
import io.tif1.api.model.TierInfo;
import io.tif1.cache.ehcache.HeapTier;
import io.tif1.cache.redis.RedisTier;
import io.tif1.cache.sqlite.SqliteTier;
import io.tif1.it.project.Project;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs in the READMEs of modules. */
class ModuleSnippetsTest {
    private static final Path ARCHIVE =
            Project.module("tif1-it").folder().resolve("src/it/archive");

    @Test
    void aMemoryTierIsChosenInCode() {
        Tif1Builder builder = Tif1.builder().source(Sources.sample());

        // snippet:ehcache-tier
        builder.cache(HeapTier.entries(2_000).timeToLive(Duration.ofHours(6)));
        // end

        try (Tif1 f1 = builder.open()) {
            assertThat(f1.caches()).extracting(TierInfo::id).containsExactly("ehcache");
        }
    }

    @Test
    void aDiskTierIsChosenInCode(@TempDir Path folder) {
        Path file = folder.resolve("f1.db");
        Tif1Builder builder = Tif1.builder().source(Sources.sample());

        // snippet:sqlite-tier
        builder.cache(SqliteTier.file(file).timeToLive(Duration.ofDays(30)));
        // end

        try (Tif1 f1 = builder.open()) {
            assertThat(f1.caches()).extracting(TierInfo::id).containsExactly("sqlite");
        }
    }

    @Test
    void aFleetTierIsChosenInCode() {
        URI uri = URI.create("redis://127.0.0.1:1"); // nobody is there, which nobody notices
        Tif1Builder builder = Tif1.builder().source(Sources.sample());

        // snippet:redis-tier
        builder.cache(RedisTier.server(uri).prefix("f1:").expireAfter(Duration.ofDays(7)));
        // end

        try (Tif1 f1 = builder.open()) {
            assertThat(f1.caches()).extracting(TierInfo::id).containsExactly("redis");
            assertThat(f1.session(2025, "Sample", "R").laps()).isNotEmpty();
        }
    }

    @Test
    void theSampleIsASource() throws Throwable {
        assertThat(Printed.by(ModuleSnippetsTest::sample)).matches("[1-9]\\d{2,3}\\R");
    }

    @Test
    void aMirrorServesAndMisbehaves() throws Throwable {
        assertThat(Printed.by(() -> mirror(ARCHIVE))).matches("[3-9] requests\\R");
    }

    private static void sample() {
        // snippet:sample-source
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample", "R");
            System.out.println(race.laps().size());
        }
        // end
    }

    private static void mirror(Path folder) throws IOException {
        // snippet:mirror-server
        try (MirrorServer server = MirrorServer.builder(folder).start();
                Tif1 f1 =
                        Tif1.builder()
                                .source(Sources.mirror(server.clearUri().orElseThrow()))
                                .noCache()
                                .open()) {
            server.faults().first(1, "*laptimes.json", Fault.status(503, "0"));
            f1.session(2025, "Monaco", "R").laps();
            System.out.println(server.statistics().total() + " requests");
        }
        // end
    }
}
