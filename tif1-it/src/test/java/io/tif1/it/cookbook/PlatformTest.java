package io.tif1.it.cookbook;

import static io.tif1.api.model.SettingOrigin.USER_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Display;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Configuration;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings, log, notebooks, migration. */
class PlatformTest extends CookbookPage {
    @TempDir Path folder;

    PlatformTest() {
        super("platform");
    }

    @Test
    void tour() throws Throwable {
        assertPrints("cookbook-e13", this::features);

        assertThat(qualifying.quality().score()).isGreaterThan(90);
    }

    private void features() {
        // snippet:cookbook-e13
        System.out.println("offline: " + f1.configuration().value("tif1.offline").get().text());
        System.out.println("sources: " + f1.metrics().sources().get(0).name());
        System.out.println("caches: " + f1.cache().tiers());
        System.out.println("session: " + qualifying.key());
        System.out.println("files: " + qualifying.load(LoadOptions.STANDARD).items().size());
        System.out.println("quality: " + qualifying.quality().score() + " of 100");
        System.out.println("health: " + f1.metrics().health().isGood());
        // end
    }

    @Test
    void settings() throws Throwable {
        assertThat(assertPrints("cookbook-u07", this::configure))
                .containsExactly("online", "tif1.offline = prefer-cache");
    }

    private void configure() throws IOException {
        // snippet:cookbook-u07
        Path file = folder.resolve("tif1.properties");
        Configuration settings =
                Tif1.builder().set("tif1.config.file", file.toString()).configuration();
        System.out.println(settings.value("tif1.offline").orElseThrow().text());
        settings.set(USER_FILE, "tif1.offline", "prefer-cache");
        System.out.print(Files.readString(file));
        // end
    }

    @Test
    void logLevel() throws Throwable {
        assertPrints("cookbook-u13", this::verbose);
    }

    private void verbose() {
        // snippet:cookbook-u13
        Logger tif1 = Logger.getLogger("io.tif1");
        tif1.setLevel(Level.FINE);
        System.out.println(Logger.getLogger("io.tif1.cdn").isLoggable(Level.FINE));
        // end
        tif1.setLevel(null);
    }

    @Test
    void notebooks() throws Throwable {
        assertPrints("cookbook-u35", this::notebook);
    }

    private void notebook() {
        // snippet:cookbook-u35
        try (Tif1 f1 =
                Tif1.builder()
                        .source(Sources.sample())
                        .noCache()
                        .onProgress(event -> System.out.println(event.done() + "/" + event.total()))
                        .open()) {
            Session race = f1.session(2025, "Sample", "R");
            for (String driver : race.drivers().codes().subList(0, 1)) { // the selection
                Telemetry fastest = race.fastestLapTelemetry(driver).get(driver);
                Display table = Display.of(fastest.select("Speed")).rows(4);
                System.out.print(table); // a notebook shows table.toHtml()
            }
        }
        // end
    }

    @Test
    void migration() throws Throwable {
        assertPrints("cookbook-u36", this::migrated);
    }

    private void migrated() {
        // snippet:cookbook-u36
        // laps.pick_drivers("OKO").pick_quicklaps().pick_wo_box()
        Laps quick = race.laps().driver("OKO").quick().withoutPitStops();
        // session.laps.pick_fastest().get_telemetry().add_distance()["Distance"].max()
        Telemetry lap = race.laps().fastest().orElseThrow().telemetry().withDistance();
        System.out.printf("%d laps, %.0f m%n", quick.size(), lap.distance().max());
        // end
    }
}
