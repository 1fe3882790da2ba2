package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Coercion;
import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One constructor, in one season or in the register of all.
 *
 * @param season null in the register of all seasons
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(
        name = "constructors",
        rows = "MRData.ConstructorTable.Constructors[]",
        ignored = Paths.ROOT)
public record Constructor(
        @Column(path = "../MRData.ConstructorTable.season", key = true)
                @Range(min = 1950, max = 2100)
                @Nullable Integer season,
        @Column(key = true, required = true) String constructorId,
        @Column(as = Coercion.NAME, required = true) String name,
        @Column(as = Coercion.NAME) @Nullable String nationality,
        @Nullable String url) {}
