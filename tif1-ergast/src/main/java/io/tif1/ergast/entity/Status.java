package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import io.tif1.ergast.columnar.Range;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a race can end for a driver.
 *
 * @param count how often it has occurred; changes with every race
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(name = "status", rows = "MRData.StatusTable.Status[]", ignored = Paths.ROOT)
public record Status(
        @Column(key = true, required = true) String status,
        @Column(path = "statusId") @Nullable Integer statusId,
        @Range(min = 0) int count) {}
