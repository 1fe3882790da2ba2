package io.tif1.ergast.entity;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.columnar.EntityCompiler;
import io.tif1.ergast.columnar.Extractor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Which record declares the rows of which endpoint.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ErgastEntities {
    private static final Map<String, Class<? extends Record>> BY_ENDPOINT = byEndpoint();

    private ErgastEntities() {}

    private static Map<String, Class<? extends Record>> byEndpoint() {
        Map<String, Class<? extends Record>> all = new LinkedHashMap<>();
        all.put("seasons", Season.class);
        all.put("circuits", Circuit.class);
        all.put("status", Status.class);
        all.put("races", Race.class);
        all.put("drivers", Driver.class);
        all.put("constructors", Constructor.class);
        all.put("results", RaceResult.class);
        all.put("qualifying", Qualifying.class);
        all.put("sprint", RaceResult.class);
        all.put("pitstops", PitStop.class);
        all.put("laps", LapTiming.class);
        all.put("driverstandings", DriverStanding.class);
        all.put("constructorstandings", ConstructorStanding.class);
        return all;
    }

    /** Returns the names of all endpoints. */
    public static Set<String> names() {
        return Collections.unmodifiableSet(BY_ENDPOINT.keySet());
    }

    /**
     * Returns the extractor of an endpoint's rows.
     *
     * @param endpoint such as {@code "results"}
     * @throws IllegalArgumentException if there is no such endpoint
     */
    public static Extractor<? extends Record> extractor(String endpoint) {
        Class<? extends Record> type = BY_ENDPOINT.get(endpoint);
        if (type == null) {
            throw new IllegalArgumentException(
                    "no endpoint " + endpoint + "; there are " + BY_ENDPOINT.keySet());
        }
        return EntityCompiler.compile(type);
    }
}
