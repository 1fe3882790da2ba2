package io.tif1.ergast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestPlannerTest {
    private static final Endpoints ENDPOINTS = Endpoints.standard();

    @Test
    void knowsThirteenEndpointsInOrder() {
        assertThat(ENDPOINTS.all())
                .extracting(Endpoint::name)
                .containsExactly(
                        "seasons",
                        "circuits",
                        "status",
                        "constructors",
                        "drivers",
                        "races",
                        "results",
                        "qualifying",
                        "sprint",
                        "pitstops",
                        "laps",
                        "driverstandings",
                        "constructorstandings");
    }

    @Test
    void fillsTemplates() {
        assertThat(ENDPOINTS.get("results").path(Partition.round("results", 2021, 5)))
                .isEqualTo("/2021/5/results.json");
        assertThat(ENDPOINTS.get("drivers").path(Partition.all("drivers")))
                .isEqualTo("/drivers.json");
    }

    @Test
    void asksForNothingBeforeTheFirstSeasonWithData() {
        RequestPlanner planner = new RequestPlanner(ENDPOINTS, PlanningMode.ROUND);

        assertThat(planner.rounds(EndpointCategory.RACE, rounds(1957, 1957)))
                .extracting(Partition::endpoint)
                .containsOnly("results", "qualifying");
        assertThat(planner.rounds(EndpointCategory.STANDINGS, rounds(1957, 1957)))
                .extracting(Partition::endpoint)
                .containsOnly("driverstandings");
    }

    @Test
    void savesMostRequestsByAskingForSeasons() {
        List<String> seasonal = List.of("results", "qualifying", "sprint");

        int bySeason = requests(PlanningMode.SEASON, seasonal);
        int byRound = requests(PlanningMode.ROUND, seasonal);

        assertThat(bySeason).isLessThan(byRound * 4 / 10);
    }

    private static int requests(PlanningMode mode, List<String> endpoints) {
        RequestPlanner planner = new RequestPlanner(ENDPOINTS, mode);
        return planner.rounds(EndpointCategory.RACE, rounds(1950, 2025)).stream()
                .filter(partition -> endpoints.contains(partition.endpoint()))
                .mapToInt(partition -> planner.requests(partition, 16))
                .sum();
    }

    private static SortedMap<Integer, List<Integer>> rounds(int from, int to) {
        SortedMap<Integer, List<Integer>> rounds = new TreeMap<>();
        for (int season = from; season <= to; season++) {
            rounds.put(season, IntStream.rangeClosed(1, 16).boxed().toList());
        }
        return rounds;
    }
}
