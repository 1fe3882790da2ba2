package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Coercion;
import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Computed;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One race of the calendar, with the sessions of its weekend; days and times are UTC.
 *
 * @param startTs when the race starts, if the time of day is known
 * @param sprintQualifyingLabel what the source calls the qualifying of a sprint
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "races",
        rows = "MRData.RaceTable.Races[]",
        ignored = {Paths.ROOT, Paths.RACE_TABLE, "Circuit.{url,circuitName,Location}"})
public record Race(
        @Column(key = true) @Range(min = 1950, max = 2100) int season,
        @Column(key = true) @Range(min = 1, max = 40) int round,
        @Column(as = Coercion.NAME, required = true) String raceName,
        @Column(path = "Circuit.circuitId", required = true) String circuitId,
        @Column(required = true, strict = true) LocalDate date,
        @Column(strict = true) @Nullable LocalTime time,
        @Nullable Instant startTs,
        @Nullable String url,
        @Column(path = "FirstPractice.date", strict = true) @Nullable LocalDate fp1Date,
        @Column(path = "FirstPractice.time", strict = true) @Nullable LocalTime fp1Time,
        @Column(path = "SecondPractice.date", strict = true) @Nullable LocalDate fp2Date,
        @Column(path = "SecondPractice.time", strict = true) @Nullable LocalTime fp2Time,
        @Column(path = "ThirdPractice.date", strict = true) @Nullable LocalDate fp3Date,
        @Column(path = "ThirdPractice.time", strict = true) @Nullable LocalTime fp3Time,
        @Column(path = "Qualifying.date", strict = true) @Nullable LocalDate qualifyingDate,
        @Column(path = "Qualifying.time", strict = true) @Nullable LocalTime qualifyingTime,
        @Column(path = "Sprint.date", strict = true) @Nullable LocalDate sprintDate,
        @Column(path = "Sprint.time", strict = true) @Nullable LocalTime sprintTime,
        @Column(
                        path = {"SprintQualifying.date", "SprintShootout.date"},
                        strict = true)
                @Nullable LocalDate sprintQualifyingDate,
        @Column(
                        path = {"SprintQualifying.time", "SprintShootout.time"},
                        strict = true)
                @Nullable LocalTime sprintQualifyingTime,
        @Column(path = "@SprintQualifying|SprintShootout") @Nullable String sprintQualifyingLabel) {
    /** Joins day and time of day. */
    @Computed(
            value = "start_ts",
            from = {"date", "time"})
    public static @Nullable Instant start(@Nullable LocalDate date, @Nullable LocalTime time) {
        return date == null || time == null ? null : date.atTime(time).toInstant(ZoneOffset.UTC);
    }
}
