package io.tif1.sample.internal;

import io.tif1.sample.internal.field.Dice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** When the sessions of a weekend take place: on the third weekend of August. */
final class Timetable {
    private static final int FIRST_SPRINT_QUALIFYING = 2024;

    /**
     * One session.
     *
     * @param name its name in the archive
     * @param daysBefore days before Sunday
     * @param hour the hour of UTC at which it begins
     * @param minute the minute
     * @param lead how long the timing runs before it begins
     */
    private record Slot(String name, int daysBefore, int hour, int minute, Duration lead) {}

    private static final Duration LONG_LEAD = Duration.ofMinutes(56);
    private static final Duration SHORT_LEAD = Duration.ofMinutes(15);
    private static final Slot RACE = new Slot("Race", 0, 13, 0, LONG_LEAD);
    private static final Slot QUALIFYING = new Slot("Qualifying", 1, 14, 0, SHORT_LEAD);
    private static final Slot PRACTICE = new Slot("Practice 1", 2, 10, 30, SHORT_LEAD);

    private static final List<Slot> SPRINT_WEEKEND =
            List.of(
                    PRACTICE,
                    new Slot("Sprint Qualifying", 2, 14, 30, SHORT_LEAD),
                    new Slot("Sprint", 1, 10, 0, Duration.ofMinutes(32)),
                    QUALIFYING,
                    RACE);

    private static final List<Slot> WEEKEND =
            List.of(
                    PRACTICE,
                    new Slot("Practice 2", 2, 14, 0, SHORT_LEAD),
                    new Slot("Practice 3", 1, 10, 30, SHORT_LEAD),
                    QUALIFYING,
                    RACE);

    private final LocalDate sunday;
    private final List<Slot> slots;

    Timetable(int season) {
        this.sunday =
                LocalDate.of(season, 8, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.SUNDAY));
        this.slots = season >= FIRST_SPRINT_QUALIFYING ? SPRINT_WEEKEND : WEEKEND;
    }

    /** Returns the names of the sessions in order. */
    List<String> names() {
        return slots.stream().map(Slot::name).toList();
    }

    /** Returns when a session's clock is 0, in milliseconds since 1970. */
    long origin(String name, Dice dice) {
        Slot slot = slots.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
        LocalDateTime begin =
                sunday.minusDays(slot.daysBefore()).atTime(slot.hour(), slot.minute());
        long early = slot.lead().toMillis() + dice.below(60_000);
        return begin.toInstant(ZoneOffset.UTC).toEpochMilli() - early;
    }
}
