package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One season of the championship.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(name = "seasons", rows = "MRData.SeasonTable.Seasons[]", ignored = Paths.ROOT)
public record Season(
        @Column(key = true) @Range(min = 1950, max = 2100) int season, @Nullable String url) {}
