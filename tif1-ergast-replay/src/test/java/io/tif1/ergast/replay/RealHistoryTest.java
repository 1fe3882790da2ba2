package io.tif1.ergast.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The public history, where it is present. */
class RealHistoryTest {
    private static final Pattern TOTAL = Pattern.compile("\"total\":\"(\\d+)\"");
    private static ReplayHistory history;

    @BeforeAll
    static void load() throws IOException {
        String root = System.getProperty("tif1.realData", "");
        Path folder = Path.of(root, "racedata");
        assumeTrue(!root.isBlank() && Files.isDirectory(folder), "tif1.realData is not set");
        history = ReplayHistory.load(folder);
    }

    @Test
    void hasTheTotalsOfTheFiles() {
        assertThat(total("/races.json")).isEqualTo(1149);
        assertThat(total("/results.json")).isEqualTo(27118);
        assertThat(total("/sprint.json")).isEqualTo(420);
        assertThat(total("/qualifying.json")).isEqualTo(10854);
        assertThat(total("/drivers.json")).isEqualTo(864);
        assertThat(total("/constructors.json")).isEqualTo(212);
        assertThat(total("/status.json")).isEqualTo(139);
    }

    @Test
    void hasEarlySeasonsWithMoreThanAPageOfDrivers() {
        assertThat(total("/1953/drivers.json")).isEqualTo(108);
    }

    @Test
    void hasARaceWithMoreThanAPageOfStops() {
        int most = 0;
        for (int round = 1; round <= 22; round++) {
            most = Math.max(most, total("/2023/" + round + "/pitstops.json"));
        }

        assertThat(most).isGreaterThan(60);
    }

    private static int total(String path) {
        Matcher match = TOTAL.matcher(history.page(path, 1, 0).orElseThrow());
        assertThat(match.find()).isTrue();
        return Integer.parseInt(match.group(1));
    }
}
