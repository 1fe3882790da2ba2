package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Coercion;
import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the classification of a qualifying.
 *
 * @param q1Ms the best lap of the first part in ms
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "qualifying",
        rows = "MRData.RaceTable.Races[].QualifyingResults[]",
        ignored = {
            Paths.ROOT,
            Paths.RACE_TABLE,
            Paths.RACE,
            "Driver.{permanentNumber,code,url,givenName,familyName,dateOfBirth,nationality}",
            "Constructor.{url,name,nationality}"
        })
public record Qualifying(
        @Column(path = "../season", key = true) @Range(min = 1950, max = 2100) int season,
        @Column(path = "../round", key = true) @Range(min = 1, max = 40) int round,
        @Column(path = "Driver.driverId", key = true, required = true) String driverId,
        @Column(path = "Constructor.constructorId") @Nullable String constructorId,
        @Column(path = "number") @Nullable Integer carNumber,
        @Range(min = 1) @Nullable Integer position,
        @Column(name = "q1_ms", path = "Q1", as = Coercion.DURATION_MS) @Nullable Integer q1Ms,
        @Column(name = "q2_ms", path = "Q2", as = Coercion.DURATION_MS) @Nullable Integer q2Ms,
        @Column(name = "q3_ms", path = "Q3", as = Coercion.DURATION_MS) @Nullable Integer q3Ms) {}
