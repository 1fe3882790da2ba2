package io.tif1.api;

import static io.tif1.api.query.Aggregate.count;
import static io.tif1.api.query.Aggregate.deviation;
import static io.tif1.api.query.Aggregate.first;
import static io.tif1.api.query.Aggregate.last;
import static io.tif1.api.query.Aggregate.max;
import static io.tif1.api.query.Aggregate.mean;
import static io.tif1.api.query.Aggregate.median;
import static io.tif1.api.query.Aggregate.min;
import static io.tif1.api.query.Aggregate.sum;
import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import io.tif1.api.query.Query;
import io.tif1.api.query.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Instant START = Instant.parse("2025-03-16T04:00:00Z");

    private final Frame laps =
            new ListFrame()
                    .with("Driver", ColumnType.TEXT, "VER", "NOR", "VER", "NOR", null, "VER")
                    .with("LapNumber", ColumnType.INT32, 1, 1, 2, 2, 3, null)
                    .with(
                            "LapTime",
                            ColumnType.DURATION,
                            ofMillis(90_001),
                            ofMillis(91_000),
                            ofMillis(82_167),
                            null,
                            ofMillis(83_000),
                            ofMillis(82_168))
                    .with("SpeedST", ColumnType.FLOAT64, 287.5, 301.0, null, 299.0, 301.0, -0.0)
                    .with("IsAccurate", ColumnType.BOOLEAN, false, true, true, null, false, true)
                    .with(
                            "LapStartDate",
                            ColumnType.INSTANT,
                            START,
                            START.plusMillis(1),
                            START.plusSeconds(90),
                            null,
                            START.plusSeconds(200),
                            START.plusSeconds(3));

    @Test
    void keepsRowsThatEqualAValueOfAnyType() {
        assertThat(laps().where("Driver").is("VER").rows()).containsExactly(0, 2, 5);
        assertThat(laps().where("Driver").is("VER", "NOR", "HAM").count()).isEqualTo(5);
        assertThat(laps().where("LapNumber").is(2).rows()).containsExactly(2, 3);
        assertThat(laps().where("SpeedST").is(301, 287.5).rows()).containsExactly(0, 1, 4);
        assertThat(laps().where("SpeedST").is(0).rows()).containsExactly(5);
        assertThat(laps().where("LapTime").is(ofMillis(82_167)).rows()).containsExactly(2);
        assertThat(laps().where("IsAccurate").is(true).rows()).containsExactly(1, 2, 5);
        assertThat(laps().where("LapStartDate").is(START).rows()).containsExactly(0);
        assertThat(laps().where("Driver").is().rows()).isEmpty();
    }

    @Test
    void leavesMissingCellsOutOfEveryConditionButOne() {
        assertThat(laps().where("Driver").isNot("VER").rows()).containsExactly(1, 3);
        assertThat(laps().where("SpeedST").isNot(301).rows()).containsExactly(0, 3, 5);
        assertThat(laps().where("LapTime").isBelow(Duration.ofDays(1)).rows())
                .doesNotContain(3)
                .hasSize(5);
        assertThat(laps().where("Driver").isMissing().rows()).containsExactly(4);
        assertThat(laps().where("Driver").isPresent().rows()).containsExactly(0, 1, 2, 3, 5);
    }

    @Test
    void comparesNumbersAndTimes() {
        assertThat(laps().where("LapNumber").isBelow(2).rows()).containsExactly(0, 1);
        assertThat(laps().where("LapNumber").isAtMost(2).rows()).containsExactly(0, 1, 2, 3);
        assertThat(laps().where("SpeedST").isAbove(299).rows()).containsExactly(1, 4);
        assertThat(laps().where("SpeedST").isAtLeast(299).rows()).containsExactly(1, 3, 4);
        assertThat(laps().where("LapTime").isBetween(ofMillis(82_168), ofMillis(90_001)).rows())
                .containsExactly(0, 4, 5);
        assertThat(laps().where("LapTime").isBelow(Duration.ofNanos(82_167_000_001L)).rows())
                .containsExactly(2);
        assertThat(laps().where("LapStartDate").isAbove(START).rows()).containsExactly(1, 2, 4, 5);
    }

    @Test
    void meetsSeveralConditions() {
        int[] rows =
                laps().where("Driver").is("VER").where("LapTime").isBelow(ofMillis(85_000)).rows();

        assertThat(rows).containsExactly(2, 5);
        assertThat(
                        laps().where(row -> !row.isMissing("LapNumber"))
                                .where(row -> row.intValue("LapNumber") % 2 == 1)
                                .rows())
                .containsExactly(0, 1, 4);
    }

    @Test
    void refusesValuesOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().where("LapTime").isBelow(82.1))
                .withMessage(
                        "column LapTime holds DURATION and cannot be compared with Double 82.1");
        assertThatIllegalArgumentException().isThrownBy(() -> laps().where("Driver").is(44));
        assertThatIllegalArgumentException().isThrownBy(() -> laps().where("Driver").isAbove("A"));
        assertThatIllegalArgumentException().isThrownBy(() -> laps().where("IsAccurate").is("yes"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().where("LapTyme"))
                .withMessageContaining("LapTyme");
    }

    @Test
    void sortsByAnyTypeWithMissingCellsLast() {
        assertThat(laps().sortBy("Driver").rows()).containsExactly(1, 3, 0, 2, 5, 4);
        assertThat(laps().sortBy("LapNumber").rows()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(laps().sortBy("LapTime").rows()).containsExactly(2, 5, 4, 0, 1, 3);
        assertThat(laps().sortByDescending("LapTime").rows()).containsExactly(1, 0, 4, 5, 2, 3);
        assertThat(laps().sortBy("SpeedST").rows()).containsExactly(5, 0, 3, 1, 4, 2);
        assertThat(laps().sortBy("IsAccurate").rows()).containsExactly(0, 4, 1, 2, 5, 3);
        assertThat(laps().sortBy("LapStartDate").rows()).containsExactly(0, 1, 5, 2, 4, 3);
    }

    @Test
    void sortsBySeveralColumnsTheFirstOneFirst() {
        assertThat(laps().sortBy("Driver", "LapTime").rows()).containsExactly(1, 3, 2, 5, 0, 4);
        assertThat(laps().sortBy("LapTime").sortByDescending("Driver").rows())
                .containsExactly(2, 5, 0, 1, 3, 4);
    }

    @Test
    void sortsManyRows() {
        Object[] numbers =
                IntStream.range(0, 10_007).mapToObj(i -> (Object) (i * 7_919 % 1_009)).toArray();
        Frame many = new ListFrame().with("N", ColumnType.INT32, numbers);

        int[] rows = Frames.query(many).sortBy("N").rows();

        for (int i = 1; i < rows.length; i++) {
            int before = (int) numbers[rows[i - 1]];
            int after = (int) numbers[rows[i]];
            assertThat(before < after || before == after && rows[i - 1] < rows[i]).isTrue();
        }
    }

    @Test
    void copiesWhatWasChosenIntoAFrame() {
        Frame chosen = laps().sortBy("LapTime").limit(2).select("LapTime", "Driver").frame();

        assertThat(chosen.schema().names()).containsExactly("LapTime", "Driver");
        assertThat(chosen.rows()).isEqualTo(2);
        assertThat(chosen.column("LapTime").valueAt(0)).isEqualTo(ofMillis(82_167));
        assertThat(laps().limit(0).frame().rows()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> laps().limit(-1));
    }

    @Test
    void goesThroughRows() {
        List<String> seen = new ArrayList<>();

        for (Row row : laps().where("Driver").is("VER")) {
            seen.add(row.position() + " " + row.text("Driver") + " " + row.duration("LapTime"));
        }

        assertThat(seen)
                .containsExactly("0 VER PT1M30.001S", "2 VER PT1M22.167S", "5 VER PT1M22.168S");
    }

    @Test
    void readsCellsOfARowByName() {
        Row row = laps().iterator().next();

        assertThat(row.intValue("LapNumber")).isEqualTo(1);
        assertThat(row.doubleValue("SpeedST")).isEqualTo(287.5);
        assertThat(row.booleanValue("IsAccurate")).isFalse();
        assertThat(row.instant("LapStartDate")).isEqualTo(START);
        assertThat(row.value("Driver")).isEqualTo("VER");
        assertThat(row).asString().startsWith("Driver=VER, LapNumber=1, LapTime=PT1M30.001S");
        assertThatIllegalArgumentException().isThrownBy(() -> row.text("Nobody"));
    }

    @Test
    void keepsRowsApartThatWereCollected() {
        List<Row> rows = new ArrayList<>();
        laps().forEach(rows::add);

        assertThat(rows).extracting(Row::position).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aggregatesEachGroup() {
        Frame pace =
                laps().groupBy("Driver")
                        .aggregate(
                                count(),
                                count("LapTime"),
                                min("LapTime"),
                                max("SpeedST"),
                                mean("LapTime").as("Pace"),
                                median("SpeedST"),
                                sum("LapNumber"),
                                first("LapStartDate"),
                                last("LapStartDate"));

        assertThat(pace.schema().toString())
                .contains("LapTimeMin, type=DURATION", "Pace, type=DURATION", "Count, type=INT32")
                .contains("LapNumberSum, type=FLOAT64", "LapStartDateFirst, type=INSTANT");
        assertThat(rows(pace))
                .containsExactly(
                        "VER 3 3 PT1M22.167S 287.5 PT1M24.779S 143.75 3.0"
                                + " 2025-03-16T04:00:00Z 2025-03-16T04:00:03Z",
                        "NOR 2 1 PT1M31S 301.0 PT1M31S 300.0 3.0"
                                + " 2025-03-16T04:00:00.001Z 2025-03-16T04:00:00.001Z",
                        "null 1 1 PT1M23S 301.0 PT1M23S 301.0 3.0"
                                + " 2025-03-16T04:03:20Z 2025-03-16T04:03:20Z");
    }

    @Test
    void groupsBySeveralColumnsAndByNone() {
        assertThat(laps().groupBy("Driver", "IsAccurate").rows())
                .containsExactly(
                        new int[] {0},
                        new int[] {1},
                        new int[] {2, 5},
                        new int[] {3},
                        new int[] {4});
        assertThat(rows(laps().groupBy().aggregate(count(), sum("LapTime"))))
                .containsExactly("6 PT7M8.336S");
        assertThat(laps().limit(0).groupBy().count()).isZero();
        assertThat(laps().limit(0).groupBy("Driver").aggregate(count()).rows()).isZero();
    }

    @Test
    void deviatesBySquareRootOfTheMeanSquareOfASample() {
        Frame spread = laps().groupBy("Driver").aggregate(deviation("LapNumber"));
        Frame times = laps().groupBy().aggregate(deviation("LapTime").as("Spread"));

        assertThat(rows(spread))
                .containsExactly("VER 0.7071067811865476", "NOR 0.7071067811865476", "null null");
        assertThat(rows(times)).containsExactly("PT4.439S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().groupBy().aggregate(deviation("LapStartDate")))
                .withMessage("column LapStartDate holds INSTANT, which has no deviation");
    }

    @Test
    void leavesAGroupWithoutValuesMissing() {
        Frame one =
                laps().where("LapNumber")
                        .is(2)
                        .groupBy("LapNumber")
                        .aggregate(min("SpeedST"), first("IsAccurate"));
        Frame none =
                laps().where("SpeedST")
                        .isMissing()
                        .groupBy("Driver")
                        .aggregate(mean("SpeedST"), last("SpeedST"));

        assertThat(rows(one)).containsExactly("2 299.0 true");
        assertThat(rows(none)).containsExactly("VER null null");
    }

    @Test
    void refusesAggregatesThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().groupBy("Driver").aggregate(mean("Driver")))
                .withMessage("column Driver holds TEXT, which has no mean");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().groupBy("Driver").aggregate(sum("LapStartDate")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().groupBy("Driver").aggregate(count(), count()))
                .withMessageContaining("Count");
    }

    @Test
    void joinsRowsWithEqualKeys() {
        Frame teams =
                new ListFrame()
                        .with("Driver", ColumnType.TEXT, "NOR", "VER", "VER", null)
                        .with("Team", ColumnType.TEXT, "McLaren", "Red Bull", "Reserve", "None");

        Frame inner = laps().select("Driver", "LapNumber").join(teams, "Driver");
        Frame left = laps().limit(5).select("LapNumber", "Driver").leftJoin(teams, "Driver");

        assertThat(rows(inner))
                .containsExactly(
                        "VER 1 Red Bull",
                        "VER 1 Reserve",
                        "NOR 1 McLaren",
                        "VER 2 Red Bull",
                        "VER 2 Reserve",
                        "NOR 2 McLaren",
                        "VER null Red Bull",
                        "VER null Reserve");
        assertThat(rows(left)).contains("3 null null").hasSize(7);
    }

    @Test
    void joinsBySeveralColumns() {
        Frame stints =
                new ListFrame()
                        .with("Driver", ColumnType.TEXT, "VER", "NOR")
                        .with("LapNumber", ColumnType.INT32, 2, 2)
                        .with("Stint", ColumnType.INT32, 1, 7);

        assertThat(rows(laps().select("Driver", "LapNumber").join(stints, "Driver", "LapNumber")))
                .containsExactly("VER 2 1", "NOR 2 7");
    }

    @Test
    void refusesJoinsThatAreUnclear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().join(laps, "Driver"))
                .withMessageContaining("LapNumber is in both");
        assertThatIllegalArgumentException().isThrownBy(() -> laps().join(laps));
        Frame numbers = new ListFrame().with("Driver", ColumnType.INT32, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> laps().join(numbers, "Driver"))
                .withMessageContaining("TEXT on the left and INT32 on the right");
    }

    @Test
    void namesTheBackendThatIsMissingWhenAResultMustBeBuilt() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> Frames.query(laps).groupBy("Driver").aggregate(count()))
                .withMessageContaining("lists-of-a-test");
    }

    @Test
    void failsToReadAMissingCellOfARow() {
        Row row = laps().where("Driver").isMissing().iterator().next();

        assertThat(row.isMissing("Driver")).isTrue();
        assertThat(row.value("Driver")).isNull();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> row.text("Driver"))
                .isInstanceOfAny(NoSuchElementException.class, NullPointerException.class);
    }

    private Query laps() {
        return Query.of(laps, ListBackend::new);
    }

    private static List<String> rows(Frame frame) {
        List<String> rows = new ArrayList<>();
        for (Row row : Frames.query(frame)) {
            StringBuilder text = new StringBuilder();
            frame.schema().names().forEach(name -> text.append(' ').append(row.value(name)));
            rows.add(text.substring(1));
        }
        return rows;
    }
}
