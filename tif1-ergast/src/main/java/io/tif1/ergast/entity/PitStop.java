package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Coercion;
import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import io.tif1.ergast.columnar.Severity;
import java.time.LocalTime;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One stop.
 *
 * @param localTime the time of day at the circuit
 * @param durationMs from pit entry to pit exit, in ms
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "pitstops",
        rows = "MRData.RaceTable.Races[].PitStops[]",
        ignored = {Paths.ROOT, Paths.RACE_TABLE, Paths.RACE})
public record PitStop(
        @Column(path = "../season", key = true) @Range(min = 1950, max = 2100) int season,
        @Column(path = "../round", key = true) @Range(min = 1, max = 40) int round,
        @Column(key = true, required = true) String driverId,
        @Column(key = true) @Range(min = 1) int stop,
        @Range(min = 0) @Nullable Integer lap,
        @Column(path = "time") @Nullable LocalTime localTime,
        @Column(path = "duration", as = Coercion.DURATION_MS)
                @Range(min = 1, max = 14_400_000, severity = Severity.WARN)
                @Nullable Integer durationMs,
        @Column(path = "duration") @Nullable String durationText) {}
