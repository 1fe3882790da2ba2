package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Column;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.PackedChannel;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.Telemetry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs of a whole real race: their size, and what is in them. */
class RacePackTest {
    private static final SessionKey RACE =
            new SessionKey(2025, "Australian Grand Prix", SessionKind.RACE);

    private final String data = System.getProperty("tif1.realData", "");
    @TempDir private Path folder;

    @BeforeEach
    void requireData() {
        assumeTrue(
                !data.isBlank() && Files.isDirectory(Path.of(data, "tracinginsights")),
                "no real data: tif1.realData");
    }

    @Test
    void anExactPackKeepsEveryBitInFortyMegabytes() {
        PackInfo pack = write(PackOptions.exact());

        assertThat(pack.bytes()).isLessThan(40_000_000);
        assertThat(pack.isExact()).isTrue();
        compare(pack);
    }

    @Test
    void aPackOfDeclaredResolutionKeepsItsBoundsInTwelveMegabytes() {
        PackInfo pack = write(PackOptions.declaredResolution());

        assertThat(pack.bytes()).isLessThan(12_000_000);
        assertThat(pack.channels()).hasSize(12).allMatch(c -> c.largestError() <= c.bound());
        compare(pack);
    }

    private PackInfo write(PackOptions options) {
        try (Tif1 f1 = archive()) {
            return f1.packs().write(folder.resolve("race.tif1pack"), List.of(RACE), options);
        }
    }

    private Tif1 archive() {
        return Tif1.builder()
                .source(Sources.directory(Path.of(data, "tracinginsights")))
                .noCache()
                .open();
    }

    /** Compares all telemetry of three drivers, cell by cell, with what the archive has. */
    private void compare(PackInfo pack) {
        try (Tif1 archive = archive();
                Tif1 packed = Tif1.builder().source(Sources.pack(pack.file())).noCache().open()) {
            Session expected = archive.session(RACE);
            Session actual = packed.session(RACE);
            assertThat(actual.laps().size()).isEqualTo(927);
            for (LapRef lap : LapNames.refs(expected.laps().driver("NOR", "HAM", "LAW"))) {
                compare(
                        actual.telemetry(lap.driver(), lap.lap()),
                        expected.telemetry(lap.driver(), lap.lap()),
                        pack);
            }
        }
    }

    /** Beside the channels, the driver, the lap and which samples were measured have to agree. */
    private static void compare(Telemetry actual, Telemetry expected, PackInfo pack) {
        assertThat(actual.schema()).isEqualTo(expected.schema());
        assertThat(actual.size()).isEqualTo(expected.size());
        for (String name : expected.schema().names()) {
            double bound =
                    pack.channels().stream()
                            .filter(c -> c.channel().equals(name))
                            .mapToDouble(PackedChannel::bound)
                            .findFirst()
                            .orElse(0);
            compare(actual.frame().column(name), expected.frame().column(name), bound);
        }
    }

    private static void compare(Column actual, Column expected, double bound) {
        for (int row = 0; row < expected.size(); row++) {
            boolean missing = expected.isMissing(row);
            if (actual.isMissing(row) != missing) {
                throw new AssertionError("%s, row %d".formatted(expected.name(), row));
            }
            if (!missing && !near(actual, expected, row, bound)) {
                throw new AssertionError(
                        "%s, row %d: %s for %s"
                                .formatted(
                                        expected.name(),
                                        row,
                                        actual.valueAt(row),
                                        expected.valueAt(row)));
            }
        }
    }

    private static boolean near(Column actual, Column expected, int row, double bound) {
        return bound == 0
                ? actual.valueAt(row).equals(expected.valueAt(row))
                : Math.abs(actual.doubleAt(row) - expected.doubleAt(row)) <= bound;
    }
}
