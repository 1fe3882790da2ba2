package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import java.math.BigDecimal;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A driver's place in the championship after a round.
 *
 * @param position null if not ranked
 * @param constructorIds everybody the driver has driven for in the season so far
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "driverstandings",
        rows = "MRData.StandingsTable.StandingsLists[].DriverStandings[]",
        ignored = {
            Paths.ROOT,
            "/MRData.StandingsTable.{season,round}",
            "Driver.{permanentNumber,code,url,givenName,familyName,dateOfBirth,nationality}",
            "Constructors[].{url,name,nationality}"
        })
public record DriverStanding(
        @Column(path = "../season", key = true) @Range(min = 1950, max = 2100) int season,
        @Column(path = "../round", key = true) @Range(min = 1, max = 40) int round,
        @Column(path = "Driver.driverId", key = true, required = true) String driverId,
        @Range(min = 1) @Nullable Integer position,
        @Column(path = "positionText") @Nullable String positionText,
        @Column(required = true) @Range(min = 0) BigDecimal points,
        @Range(min = 0) int wins,
        @Column(path = "Constructors[].constructorId") @Nullable List<String> constructorIds) {
    /** Copies the list. */
    public DriverStanding {
        constructorIds = constructorIds == null ? null : List.copyOf(constructorIds);
    }
}
