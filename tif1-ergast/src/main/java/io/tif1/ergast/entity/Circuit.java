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
 * One circuit.
 *
 * @param lat degrees north
 * @param lng degrees east
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Entity(name = "circuits", rows = "MRData.CircuitTable.Circuits[]", ignored = Paths.ROOT)
public record Circuit(
        @Column(key = true, required = true) String circuitId,
        @Column(path = "circuitName", as = Coercion.NAME, required = true) String name,
        @Column(path = "Location.locality", as = Coercion.NAME) @Nullable String locality,
        @Column(path = "Location.country", as = Coercion.NAME) @Nullable String country,
        @Column(path = "Location.lat") @Range(min = -90, max = 90, severity = Severity.CLEAR)
                @Nullable Double lat,
        @Column(path = "Location.long") @Range(min = -180, max = 180, severity = Severity.CLEAR)
                @Nullable Double lng,
        @Nullable String url) {}
