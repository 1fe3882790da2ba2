package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.Session;
import io.tif1.api.model.SettingValue;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.Charts;
import io.tif1.plot.color.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The Java halves of the page for those who come from tif1 for Python. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromPythonSnippetTest {
    private Tif1 f1;
    private Session race;

    @TempDir Path folder;

    @BeforeAll
    void open() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().frame("columns").open();
        race = f1.session(2025, "Sample", "R");
    }

    @AfterAll
    void close() {
        f1.close();
    }

    @Test
    void theFastestLap() throws Throwable {
        assertThat(Printed.by(() -> fastest(race))).isEqualTo("OKO 1:26.030\n");
    }

    private static void fastest(Session session) {
        // snippet:from-python-fastest
        Lap fastest = session.laps().fastest().orElseThrow();
        System.out.println(fastest.driver() + " " + fastest.time());
        // end
    }

    @Test
    void lapsOfADriver() throws Throwable {
        assertThat(Printed.by(() -> laps(race)).lines())
                .hasSizeGreaterThan(50)
                .allMatch(line -> line.matches("\\d+ [A-Z]+"));
    }

    private static void laps(Session session) {
        // snippet:from-python-laps
        Laps quick = session.laps().driver("OKO", "PAV").withoutPitStops().quick();
        for (Lap lap : quick) {
            System.out.println(lap.number() + " " + lap.compound());
        }
        // end
    }

    @Test
    void telemetryOfEverybodysFastestLap() {
        Map<String, Double> top = new TreeMap<>();
        Session session = race;

        // snippet:from-python-telemetry
        Laps fastest = session.laps().fastestPerDriver();
        Map<String, Telemetry> telemetry = session.fastestLapTelemetry();
        telemetry.forEach((driver, lap) -> top.put(driver, lap.speed().max()));
        // end

        assertThat(top).hasSize(fastest.size()).containsKey("OKO");
    }

    @Test
    void inParallel() {
        Session session = race;

        // snippet:from-python-async
        CompletableFuture<Laps> laps = session.lapsAsync();
        OptionalDouble top;
        try (Stream<Telemetry> all = session.telemetryStream(laps.join().driver("OKO"))) {
            top = all.mapToDouble(lap -> lap.speed().max()).max();
        }
        // end

        assertThat(top.orElseThrow()).isGreaterThan(300);
    }

    @Test
    void settingsAndTheCache() {
        Path cache = folder.resolve("f1-cache");
        Tif1Builder builder = Tif1.builder().source(Sources.sample());
        builder.set("tif1.cache.tiers", "sqlite");

        // snippet:from-python-config
        try (Tif1 f1 = builder.cacheFolder(cache).offline(OfflineMode.PREFER_CACHE).open()) {
            Optional<SettingValue> offline = f1.configuration().value("tif1.offline");
            System.out.println(offline.orElseThrow().text());
            f1.cache().clear();
        }
        // end

        assertThat(cache).isDirectory();
    }

    @Test
    void aChart() throws IOException {
        Session session = race;
        Path file = folder.resolve("trace.svg");

        // snippet:from-python-plot
        Charts.speedTrace(session.telemetry("OKO", 57), session.telemetry("PAV", 47))
                .theme(Theme.DARK) // colours and line styles are those of the season
                .writeSvg(file);
        // end

        assertThat(file).isNotEmptyFile();
    }
}
