package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Coercion;
import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Computed;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Matches;
import io.tif1.ergast.columnar.Range;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One driver, in one season or in the register of all.
 *
 * @param season null in the register of all seasons
 * @param name given and family name
 * @param code three letters, shared by several people over time
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(name = "drivers", rows = "MRData.DriverTable.Drivers[]", ignored = Paths.ROOT)
public record Driver(
        @Column(path = "../MRData.DriverTable.season", key = true) @Range(min = 1950, max = 2100)
                @Nullable Integer season,
        @Column(key = true, required = true) String driverId,
        @Column(as = Coercion.NAME) @Nullable String givenName,
        @Column(as = Coercion.NAME) @Nullable String familyName,
        @Nullable String name,
        @Matches("[A-Za-z]{2,4}") @Nullable String code,
        @Nullable Integer permanentNumber,
        @Column(path = "dateOfBirth") @Nullable LocalDate dob,
        @Column(as = Coercion.NAME) @Nullable String nationality,
        @Nullable String url) {
    /** Joins the names with a space; the one there is if the other is missing. */
    @Computed(
            value = "name",
            from = {"given_name", "family_name"})
    public static @Nullable String fullName(@Nullable String given, @Nullable String family) {
        if (given == null || family == null) {
            return given == null ? family : given;
        }
        return given + " " + family;
    }
}
