package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.apiguardian.api.API;

/**
 * Decides which partitions to ask for; immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class RequestPlanner {
    private static final int PAGE = ErgastClient.PAGE_ROWS;

    private final Endpoints endpoints;
    private final PlanningMode mode;

    /** Plans with an endpoint configuration. */
    public RequestPlanner(Endpoints endpoints, PlanningMode mode) {
        this.endpoints = endpoints;
        this.mode = mode;
    }

    /** Returns the partitions that cover all seasons: registers and static tables. */
    public List<Partition> statics() {
        return endpoints.all().stream()
                .filter(endpoint -> endpoint.has(Partition.Level.ALL))
                .map(endpoint -> Partition.all(endpoint.name()))
                .toList();
    }

    /** Returns the partitions of a category for some seasons, endpoint by endpoint. */
    public List<Partition> seasons(EndpointCategory category, Collection<Integer> seasons) {
        List<Partition> plan = new ArrayList<>();
        for (Endpoint endpoint : of(category)) {
            seasons.stream()
                    .filter(season -> season >= endpoint.firstSeason())
                    .forEach(season -> plan.add(Partition.season(endpoint.name(), season)));
        }
        return plan;
    }

    /**
     * Returns the partitions of a category for some rounds, endpoint by endpoint.
     *
     * @param rounds the rounds of each season
     */
    public List<Partition> rounds(
            EndpointCategory category, SortedMap<Integer, ? extends Collection<Integer>> rounds) {
        List<Partition> plan = new ArrayList<>();
        for (Endpoint endpoint : of(category)) {
            boolean whole = mode == PlanningMode.SEASON && endpoint.has(Partition.Level.SEASON);
            rounds.forEach(
                    (season, all) -> {
                        if (season >= endpoint.firstSeason() && whole) {
                            plan.add(Partition.season(endpoint.name(), season));
                        } else if (season >= endpoint.firstSeason()) {
                            all.forEach(r -> plan.add(Partition.round(endpoint.name(), season, r)));
                        }
                    });
        }
        return plan;
    }

    private List<Endpoint> of(EndpointCategory category) {
        return endpoints.all().stream().filter(e -> e.category() == category).toList();
    }

    /**
     * Estimates how many requests a partition takes.
     *
     * @param rounds how many rounds its season has
     */
    public int requests(Partition partition, int rounds) {
        Endpoint endpoint = endpoints.get(partition.endpoint());
        boolean manyRaces =
                partition.level() == Partition.Level.SEASON && endpoint.has(Partition.Level.ROUND);
        int rows = endpoint.typicalRows() * (manyRaces ? rounds : 1);
        return Math.max(1, (rows + PAGE - 1) / PAGE);
    }
}
