package io.tif1.ergast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateBudgetTest {
    @TempDir Path folder;
    private final FakeTime time = new FakeTime();

    @Test
    void noWindowHoldsMoreThanItsLimit() throws Exception {
        RateBudget budget = budget(4, 500);
        List<Instant> sent = new ArrayList<>();

        for (int i = 0; i < 1200; i++) {
            budget.acquire();
            sent.add(time.instant());
        }

        assertThat(most(sent, Duration.ofSeconds(1))).isEqualTo(4);
        assertThat(most(sent, Duration.ofHours(1))).isEqualTo(500);
    }

    @Test
    void holdsAcrossThreads() throws Exception {
        RateBudget budget = budget(4, 50);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 100; i++) {
            threads.submit(
                    () -> {
                        budget.acquire();
                        return null;
                    });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();

        List<Instant> granted =
                Files.readAllLines(folder.resolve("rate-budget.txt")).stream()
                        .map(line -> Instant.ofEpochMilli(Long.parseLong(line)))
                        .sorted()
                        .toList();

        assertThat(granted).hasSize(100);
        assertThat(most(granted, Duration.ofSeconds(1))).isLessThanOrEqualTo(4);
        assertThat(most(granted, Duration.ofHours(1))).isLessThanOrEqualTo(50);
    }

    @Test
    void holdsAcrossRestarts() throws Exception {
        Instant start = time.instant();
        for (int i = 0; i < 10; i++) {
            budget(4, 10).acquire();
        }

        budget(4, 10).acquire();

        assertThat(time.instant()).isAfter(start.plus(Duration.ofHours(1)));
    }

    @Test
    void tellsWhatIsLeft() throws Exception {
        RateBudget budget = budget(4, 10);

        budget.acquire();

        assertThat(budget.remainingInSecond()).isEqualTo(3);
        assertThat(budget.remainingInHour()).isEqualTo(9);
    }

    @Test
    void passesOverADamagedLine() throws Exception {
        Files.writeString(folder.resolve("rate-budget.txt"), "17\nnot a number\n\n");

        RateBudget budget = budget(4, 10);
        budget.acquire();

        assertThat(budget.remainingInHour()).isEqualTo(9);
    }

    private RateBudget budget(int perSecond, int perHour) {
        return new RateBudget(
                ErgastOptions.builder()
                        .rate(perSecond, perHour)
                        .stateFolder(folder)
                        .clock(time)
                        .pause(time)
                        .build());
    }

    /** The most moments in any closed window of a length. */
    private static int most(List<Instant> moments, Duration window) {
        List<Instant> sorted = new ArrayList<>(moments);
        Collections.sort(sorted);
        int most = 0;
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (sorted.get(from).plus(window).isBefore(sorted.get(to))) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
