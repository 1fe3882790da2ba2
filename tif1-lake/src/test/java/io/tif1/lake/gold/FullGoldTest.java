package io.tif1.lake.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reference totals and the tests of the data on the whole history, without files. */
class FullGoldTest {
    @Test
    void hasTheReferenceTotals() throws Exception {
        try (Connection gold = FullGold.connect();
                Statement statement = gold.createStatement()) {
            for (Map.Entry<String, Long> total : TOTALS.entrySet()) {
                try (ResultSet rows =
                        statement.executeQuery("SELECT count(*) FROM " + total.getKey())) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(total.getKey()).isEqualTo(total.getValue());
                }
            }
        }
    }

    @Test
    void passesTheTestsOfTheData() throws Exception {
        try (Connection gold = FullGold.connect()) {
            assertThat(DataTest.run(gold)).filteredOn(found -> found.test().error()).isEmpty();
        }
    }

    private static final Map<String, Long> TOTALS =
            Map.of(
                    "dim_races",
                    1149L,
                    "fact_race_results",
                    27118L,
                    "fact_sprint_results",
                    420L,
                    "fact_qualifying_results",
                    10854L,
                    "fact_pit_stops",
                    12016L,
                    "fact_driver_standings",
                    35235L,
                    "fact_constructor_standings",
                    13571L,
                    "(SELECT DISTINCT driver_id FROM dim_drivers)",
                    864L);
}
