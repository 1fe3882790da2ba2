package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.RaceControl;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.TierInfo;
import io.tif1.api.model.Weather;
import io.tif1.api.spi.Source;
import io.tif1.cache.ehcache.HeapTier;
import io.tif1.cache.sqlite.SqliteTier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading at once, and caches. */
class LoadingTest extends CookbookPage {
    @TempDir Path folder;
    private Archive archive;
    private Source source;

    LoadingTest() {
        super("loading");
    }

    @BeforeAll
    void serve() throws IOException {
        archive = Archive.serve();
        source = archive.source();
    }

    @AfterAll
    void stop() {
        archive.close();
    }

    @Test
    void severalThingsAtOnce() throws Throwable {
        assertThat(assertPrints("cookbook-e03", this::together)).hasSize(2);
    }

    private void together() {
        // snippet:cookbook-e03
        CompletableFuture<Laps> laps = race.lapsAsync();
        CompletableFuture<Weather> weather = race.weatherAsync();
        CompletableFuture<RaceControl> messages = race.raceControlAsync();
        System.out.printf(
                "%d laps, %d weather samples, %d messages%n",
                laps.join().size(), weather.join().size(), messages.join().size());
        SessionReport report = qualifying.load(LoadOptions.STANDARD); // the same, in one call
        System.out.println(report.items().size() + " files of the " + report.session());
        // end
    }

    @Test
    void aFutureOfLaps() throws Throwable {
        assertPrints("cookbook-u05", this::later);
    }

    private void later() {
        // snippet:cookbook-u05
        CompletableFuture<Lap> best =
                race.lapsAsync().thenApply(laps -> laps.fastest().orElseThrow());
        best.thenAccept(lap -> System.out.println(lap + ", " + lap.compound())).join();
        // end
    }

    @Test
    void whatTheCacheHolds() throws Throwable {
        assertThat(assertPrints("cookbook-e04", this::cached)).last().isEqualTo("cleared: 0 files");
    }

    private void cached() {
        // snippet:cookbook-e04
        SqliteTier tier = SqliteTier.file(folder.resolve("f1.db"));
        for (String load : new String[] {"first", "second"}) {
            try (Tif1 f1 = Tif1.builder().source(source).cache(tier).open()) {
                Session race = f1.session(2025, "Monaco", "R");
                race.laps();
                FileCounts files = f1.metrics().files();
                System.out.println(
                        load + ": " + files.fetched() + " fetched, " + files.cached() + " cached");
            }
        }
        try (Tif1 f1 = Tif1.builder().source(source).cache(tier).open()) {
            System.out.println("cache: " + f1.cache().list("sqlite").count() + " files");
            f1.cache().clear();
            System.out.println("cleared: " + f1.cache().list("sqlite").count() + " files");
        }
        // end
    }

    @Test
    void tiersOfChoice() throws Throwable {
        assertThat(assertPrints("cookbook-e16", this::tiers)).contains("[ehcache, sqlite]");
    }

    private void tiers() {
        // snippet:cookbook-e16
        try (Tif1 f1 =
                Tif1.builder()
                        .source(source)
                        .cache(
                                HeapTier.entries(2_000),
                                SqliteTier.file(folder.resolve("tiers.db"))
                                        .timeToLive(Duration.ofDays(30)))
                        .open()) {
            f1.session(2025, "Monaco", "R").laps();
            System.out.println(f1.cache().tiers().stream().map(TierInfo::id).toList());
            try (Stream<CachedFile> files = f1.cache().list("sqlite")) {
                files.forEach(System.out::println);
            }
        }
        // end
    }

    @Test
    void cacheOfOneSession() throws Throwable {
        assertPrints("cookbook-u08", this::oneSession);
    }

    private void oneSession() {
        // snippet:cookbook-u08
        Tif1Builder lasting = Tif1.builder().source(source).set("tif1.cache.tiers", "sqlite");
        try (Tif1 f1 = lasting.cacheFolder(folder).open()) {
            System.out.println(f1.cacheFolder().equals(folder));
            f1.cache().clear(f1.session(2025, "Monaco", "R").key());
        }
        try (Tif1 f1 = Tif1.builder().source(source).noCache().open()) {
            Session race = f1.session(2025, "Monaco", "R");
            System.out.println(
                    race.laps().size() + " laps, " + f1.cache().tiers().size() + " tiers");
        }
        // end
    }
}
