package io.tif1.ergast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayHistoryTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;
    private ReplayHistory history;

    @BeforeEach
    void load() throws IOException {
        history = ReplayHistory.load(SmallHistory.write(folder));
    }

    @Test
    void wrapsRowsInTheRootOfThePublicApi() {
        JsonNode root = page("/2021/1/results.json", 30, 0);

        assertThat(root.propertyNames())
                .containsExactly("xmlns", "series", "url", "limit", "offset", "total", "RaceTable");
        assertThat(root.get("limit").asString()).isEqualTo("30");
        assertThat(root.get("total").isString()).isTrue();
        assertThat(root.at("/RaceTable/season").asString()).isEqualTo("2021");
    }

    @Test
    void leavesOutKeysWithoutValue() {
        JsonNode retired = page("/2021/1/results.json", 30, 0).at("/RaceTable/Races/0/Results/1");

        assertThat(retired.has("position")).isFalse();
        assertThat(retired.has("Time")).isFalse();
        assertThat(retired.get("positionText").asString()).isEqualTo("R");
        assertThat(retired.get("number").asString()).isEqualTo("None");
    }

    @Test
    void countsInnermostRowsAndRepeatsTheRaceOnTheNextPage() {
        JsonNode first = page("/2021/results.json", 1, 0);
        JsonNode second = page("/2021/results.json", 1, 1);

        assertThat(first.get("total").asString()).isEqualTo("3");
        assertThat(first.at("/RaceTable/Races/0/raceName").asString()).isEqualTo("First");
        assertThat(second.at("/RaceTable/Races/0/raceName").asString()).isEqualTo("First");
        assertThat(second.at("/RaceTable/Races/0/Results")).hasSize(1);
    }

    @Test
    void putsTheRowsOfEachRaceIntoOneObject() {
        JsonNode races = page("/2021/results.json", 100, 0).at("/RaceTable/Races");

        assertThat(races).hasSize(2);
        assertThat(races.get(0).get("Results")).hasSize(2);
    }

    @Test
    void capsThePageAtAHundredRows() {
        assertThat(page("/seasons.json", 1000, 0).get("limit").asString()).isEqualTo("100");
    }

    @Test
    void answersARoundNotYetRunWithZeroRows() {
        JsonNode root = page("/2021/2/qualifying.json", 100, 0);

        assertThat(root.get("total").asString()).isEqualTo("0");
        assertThat(root.at("/RaceTable/Races")).isEmpty();
    }

    @Test
    void knowsOnlyTheAddressesOfThePublicApi() {
        assertThat(history.page("/2021/pitstops.json", 30, 0)).isEmpty();
        assertThat(history.page("/2021/1/seasons.json", 30, 0)).isEmpty();
        assertThat(history.page("/nonsense.json", 30, 0)).isEmpty();
    }

    @Test
    void keepsQuotesAndEntitiesOfTheFiles() {
        assertThat(
                        page("/circuits.json", 30, 0)
                                .at("/CircuitTable/Circuits/0/circuitName")
                                .asString())
                .isEqualTo("Spa \"F\"");
        assertThat(
                        page("/2021/constructors.json", 30, 0)
                                .at("/ConstructorTable/Constructors/0/name")
                                .asString())
                .isEqualTo("Pratt &amp; Whitney");
    }

    @Test
    void listsWhoeverEnteredInASeasonAndEverybodyWithoutOne() {
        assertThat(page("/2021/constructors.json", 30, 0).get("total").asString()).isEqualTo("1");
        assertThat(page("/constructors.json", 30, 0).get("total").asString()).isEqualTo("2");
    }

    @Test
    void acceptsShortRecords() {
        JsonNode second = page("/2021/races.json", 30, 0).at("/RaceTable/Races/1");

        assertThat(second.get("raceName").asString()).isEqualTo("Second");
        assertThat(second.has("FirstPractice")).isFalse();
        assertThat(second.has("time")).isFalse();
    }

    @Test
    void listsTheTeamsOfADriverInTheStandings() {
        JsonNode list =
                page("/2021/1/driverstandings.json", 30, 0).at("/StandingsTable/StandingsLists/0");

        assertThat(list.get("round").asString()).isEqualTo("1");
        assertThat(list.at("/DriverStandings/0/Constructors/0/constructorId").asString())
                .isEqualTo("pw");
        assertThat(list.at("/DriverStandings/1").has("position")).isFalse();
    }

    @Test
    void hasNoLapsUnlessTheyAreMadeUpAndSaySo() throws IOException {
        JsonNode made =
                JSON.readTree(
                                ReplayHistory.loadWithSyntheticLaps(folder)
                                        .page("/2021/1/laps.json", 30, 0)
                                        .orElseThrow())
                        .get("MRData");

        assertThat(page("/2021/1/laps.json", 30, 0).get("total").asString()).isEqualTo("0");
        assertThat(made.get("series").asString()).isEqualTo("synthetic");
        assertThat(made.get("total").asString()).isEqualTo("44");
        assertThat(made.at("/RaceTable/Races/0/Laps/29/Timings/0/driverId").asString())
                .isEqualTo("max");
    }

    private JsonNode page(String path, int limit, int offset) {
        return JSON.readTree(history.page(path, limit, offset).orElseThrow()).get("MRData");
    }
}
