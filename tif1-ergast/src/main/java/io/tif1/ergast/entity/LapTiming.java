package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Coercion;
import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import io.tif1.ergast.columnar.Severity;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The time of one driver in one lap.
 *
 * @param lapTimeMs the lap's time in ms
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "laps",
        rows = "MRData.RaceTable.Races[].Laps[].Timings[]",
        ignored = {Paths.ROOT, Paths.RACE_TABLE, "../../{url,raceName,Circuit,date,time}"})
public record LapTiming(
        @Column(path = "../../season", key = true) @Range(min = 1950, max = 2100) int season,
        @Column(path = "../../round", key = true) @Range(min = 1, max = 40) int round,
        @Column(path = "../number", key = true) @Range(min = 1) int lap,
        @Column(key = true, required = true) String driverId,
        @Range(min = 1) @Nullable Integer position,
        @Column(path = "time", as = Coercion.DURATION_MS)
                @Range(min = 30_000, max = 10_800_000, severity = Severity.WARN)
                @Nullable Integer lapTimeMs) {}
