package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Coercion;
import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Ordinal;
import io.tif1.ergast.columnar.Range;
import java.math.BigDecimal;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the classification of a race or a sprint.
 *
 * @param carNumber null where the source has none
 * @param position null if not classified
 * @param positionText a number, or a letter such as {@code R} for retired
 * @param positionOrder the place in the source's list, from 1
 * @param grid 0 for the pit lane or unknown
 * @param timeMs the time of the race in ms
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "results",
        rows = {"MRData.RaceTable.Races[].Results[]", "MRData.RaceTable.Races[].SprintResults[]"},
        ignored = {
            Paths.ROOT,
            Paths.RACE_TABLE,
            Paths.RACE,
            "Driver.{permanentNumber,code,url,givenName,familyName,dateOfBirth,nationality}",
            "Constructor.{url,name,nationality}"
        })
public record RaceResult(
        @Column(path = "../season", key = true) @Range(min = 1950, max = 2100) int season,
        @Column(path = "../round", key = true) @Range(min = 1, max = 40) int round,
        @Column(path = "Driver.driverId", key = true, required = true) String driverId,
        @Column(path = "Constructor.constructorId", key = true, required = true)
                String constructorId,
        @Column(path = "number", key = true) @Nullable Integer carNumber,
        @Range(min = 1) @Nullable Integer position,
        @Column(path = "positionText", required = true) String positionText,
        @Ordinal(within = {"season", "round"}) int positionOrder,
        @Column(required = true) @Range(min = 0) BigDecimal points,
        @Range(min = 0) @Nullable Integer grid,
        @Range(min = 0) @Nullable Integer laps,
        @Nullable String status,
        @Column(path = "Time.millis") @Nullable Long timeMs,
        @Column(path = "Time.time") @Nullable String timeText,
        @Column(path = "FastestLap.rank") @Nullable Integer fastestLapRank,
        @Column(path = "FastestLap.lap") @Nullable Integer fastestLapNumber,
        @Column(path = "FastestLap.Time.time", as = Coercion.DURATION_MS)
                @Nullable Integer fastestLapTimeMs,
        @Column(path = "FastestLap.AverageSpeed.speed") @Nullable Double fastestLapAvgSpeed,
        @Column(path = "FastestLap.AverageSpeed.units") @Nullable String fastestLapAvgSpeedUnits) {}
