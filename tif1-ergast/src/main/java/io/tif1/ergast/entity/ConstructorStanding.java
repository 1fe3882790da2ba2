package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import java.math.BigDecimal;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A constructor's place in the championship after a round.
 *
 * @param position null if not ranked
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "constructorstandings",
        rows = "MRData.StandingsTable.StandingsLists[].ConstructorStandings[]",
        ignored = {
            Paths.ROOT,
            "/MRData.StandingsTable.{season,round}",
            "Constructor.{url,name,nationality}"
        })
public record ConstructorStanding(
        @Column(path = "../season", key = true) @Range(min = 1950, max = 2100) int season,
        @Column(path = "../round", key = true) @Range(min = 1, max = 40) int round,
        @Column(path = "Constructor.constructorId", key = true, required = true)
                String constructorId,
        @Range(min = 1) @Nullable Integer position,
        @Column(path = "positionText") @Nullable String positionText,
        @Column(required = true) @Range(min = 0) BigDecimal points,
        @Range(min = 0) int wins) {}
