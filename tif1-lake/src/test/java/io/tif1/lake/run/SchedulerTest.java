package io.tif1.lake.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.StorageException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private Instant now = Instant.parse("2025-02-27T00:00:00Z");
    private final List<String> runs = new ArrayList<>();

    @Test
    void runsDailyInTheSeasonWeeklyAndYearly() {
        run(standard(""), Instant.parse("2026-01-03T00:00:00Z"), Duration.ZERO);

        assertThat(runs).filteredOn(r -> r.contains("06:00")).hasSize(275);
        assertThat(runs.get(0)).isEqualTo("2025-03-01T06:00:00Z incremental 2025-2025");
        assertThat(runs).contains("2025-03-03T04:00:00Z incremental 2025-2025 again");
        assertThat(runs.get(runs.size() - 1))
                .isEqualTo("2026-01-02T03:00:00Z backfill 1950-2025 again");
    }

    @Test
    void waitsForTheEndOfABlackout() {
        run(standard("05:00-07:30"), Instant.parse("2025-03-02T00:00:00Z"), Duration.ZERO);

        assertThat(runs).containsExactly("2025-03-01T07:30:00Z incremental 2025-2025");
    }

    @Test
    void makesUpOnceForWhatPassedDuringALongRun() {
        run(standard(""), Instant.parse("2025-03-03T00:00:00Z"), Duration.ofHours(30));

        assertThat(runs)
                .containsExactly(
                        "2025-03-01T06:00:00Z incremental 2025-2025",
                        "2025-03-02T12:00:00Z incremental 2025-2025");
    }

    @Test
    void goesOnAfterARunThatFails() {
        Scheduler scheduler = scheduler(standard(""), Instant.parse("2025-03-03T00:00:00Z"));

        scheduler.run(
                request -> {
                    runs.add("run");
                    throw new StorageException("disk full", null);
                });

        assertThat(runs).hasSize(2);
    }

    @Test
    void endsABlackoutOverMidnight() {
        Blackout night = Blackout.parse("SAT 22:00-02:00").get(0);

        assertThat(night.end(ZonedDateTime.parse("2025-03-02T01:00Z")))
                .contains(ZonedDateTime.parse("2025-03-02T02:00Z"));
        assertThat(night.end(ZonedDateTime.parse("2025-03-03T01:00Z"))).isEmpty();
    }

    private List<Schedule> standard(String blackouts) {
        return Schedule.standard(
                Cron.parse("0 6 * * *"), ZoneOffset.UTC, Blackout.parse(blackouts));
    }

    private void run(List<Schedule> schedules, Instant end, Duration length) {
        scheduler(schedules, end)
                .run(
                        request -> {
                            String key = request.key();
                            String again = request.again() ? " again" : "";
                            runs.add(now + " " + key.substring(0, key.indexOf(" [")) + again);
                            now = runs.size() == 1 ? now.plus(length) : now;
                        });
    }

    private Scheduler scheduler(List<Schedule> schedules, Instant end) {
        return new Scheduler(
                schedules,
                new Hands(),
                time -> {
                    now = now.plus(time);
                    if (now.isAfter(end)) {
                        throw new InterruptedException("the test is over");
                    }
                });
    }

    private final class Hands extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
