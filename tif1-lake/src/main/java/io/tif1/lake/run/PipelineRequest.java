package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.PlanningMode;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What a run is asked to do.
 *
 * @param mode what it is for
 * @param from the first season
 * @param to the last season
 * @param endpoints only these; all if empty
 * @param newestFirst whether the last season comes first
 * @param again whether what is there already is fetched anew
 * @param planning how results are asked for
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record PipelineRequest(
        PipelineMode mode,
        int from,
        int to,
        List<String> endpoints,
        boolean newestFirst,
        boolean again,
        PlanningMode planning) {
    /** The first season there ever was. */
    public static final int FIRST_SEASON = 1950;

    /** Rejects seasons in the wrong order, or before the first one. */
    public PipelineRequest {
        endpoints = List.copyOf(endpoints);
        if (from < FIRST_SEASON || to < from) {
            throw new IllegalArgumentException(
                    "seasons are " + from + " to " + to + "; the first one is " + FIRST_SEASON);
        }
    }

    /** Fills the lake with some seasons. */
    public static PipelineRequest backfill(int from, int to) {
        return new PipelineRequest(
                PipelineMode.BACKFILL, from, to, List.of(), false, false, PlanningMode.SEASON);
    }

    /** Brings a season up to date. */
    public static PipelineRequest incremental(int season) {
        return new PipelineRequest(
                PipelineMode.INCREMENTAL,
                season,
                season,
                List.of(),
                false,
                false,
                PlanningMode.ROUND);
    }

    /** Rebuilds from raw pages. */
    public static PipelineRequest replay() {
        return new PipelineRequest(
                PipelineMode.REPLAY,
                FIRST_SEASON,
                FIRST_SEASON,
                List.of(),
                false,
                false,
                PlanningMode.SEASON);
    }

    /** Returns the same request for some endpoints only. */
    public PipelineRequest only(List<String> names) {
        return new PipelineRequest(mode, from, to, names, newestFirst, again, planning);
    }

    /** Returns the same request, the last season first. */
    public PipelineRequest withNewestFirst() {
        return new PipelineRequest(mode, from, to, endpoints, true, again, planning);
    }

    /** Returns the same request, which fetches what is there already, too. */
    public PipelineRequest fetchingAgain() {
        return new PipelineRequest(mode, from, to, endpoints, newestFirst, true, planning);
    }

    /** Returns the same request with another way to ask for results. */
    public PipelineRequest planned(PlanningMode how) {
        return new PipelineRequest(mode, from, to, endpoints, newestFirst, again, how);
    }

    boolean wants(String endpoint) {
        return endpoints.isEmpty() || endpoints.contains(endpoint);
    }

    /** Returns one line that is equal for equal requests. */
    String key() {
        return "%s %d-%d %s%s%s %s"
                .formatted(
                        mode.label(),
                        from,
                        to,
                        endpoints,
                        newestFirst ? " newest-first" : "",
                        again ? " again" : "",
                        planning);
    }
}
