package io.tif1.ergast;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import java.util.List;
import org.apiguardian.api.API;

/** One endpoint in the configuration file; public for the compiler of declarations only. */
@API(status = INTERNAL, since = "1.0")
@Entity(name = "endpoints", rows = "endpoints[]")
public record EndpointRow(
        @Column(required = true) String name,
        @Column(required = true) String category,
        int priority,
        @Column(path = "templates[]", required = true) List<String> templates,
        @Column(required = true) String rows,
        @Column(path = "key[]", required = true) List<String> key,
        @Column(path = "firstSeason") int firstSeason,
        @Column(path = "typicalRows") int typicalRows) {
    /** Copies the lists. */
    public EndpointRow {
        templates = List.copyOf(templates);
        key = List.copyOf(key);
    }

    Endpoint endpoint() {
        return new Endpoint(
                name,
                Endpoint.category(category),
                priority,
                templates,
                rows,
                key,
                firstSeason,
                typicalRows);
    }
}
