package io.tif1.core.decode;

import static io.tif1.core.decode.Bodies.cells;
import static io.tif1.core.decode.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.core.columns.ColumnBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write "missing" gives a missing cell in every type of column, and no finding. */
class MissingCellsTest {
    private final SessionFiles files = new SessionFiles();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "NaN",
                "Infinity",
                "-Infinity",
                "''",
                "'  '",
                "'None'",
                "' none '",
                "'NONE'",
                "'null'",
                "'NaN'",
                "'nan'",
                "'NaT'",
                "'inf'",
                "'-inf'",
                "'Infinity'",
                "'-infinity'",
                "'\\u004eone'"
            })
    void areMissingInEveryTypeOfColumn(String cell) {
        String body =
                """
                {'time': [90.5, %1$s, 91.5], 'lap': [1, %1$s, 3], 'vi1': [300.5, %1$s, 301.5],
                 'pb': [true, %1$s, false], 'compound': ['SOFT', %1$s, 'HARD'],
                 'lSD': ['2026-03-07T05:03:56.506000000', %1$s, '2026-03-07T05:03:57.000000000'],
                 'other': [1.5, %1$s, 2.5]}
                """
                        .formatted(cell);

        DecodedTable table = files.laps(json(body), "laptimes.json");

        ColumnBatch batch = table.batch();
        assertThat(cells(batch, "LapTime")).containsExactly(90_500L, null, 91_500L);
        assertThat(cells(batch, "LapTimeSeconds")).containsExactly(90.5, null, 91.5);
        assertThat(cells(batch, "LapNumber")).containsExactly(1, null, 3);
        assertThat(cells(batch, "SpeedI1")).containsExactly(300.5, null, 301.5);
        assertThat(cells(batch, "IsPersonalBest")).containsExactly(true, null, false);
        assertThat(cells(batch, "Compound")).containsExactly("SOFT", null, "HARD");
        assertThat(cells(batch, "LapStartDate"))
                .containsExactly(1_772_859_836_506L, null, 1_772_859_837_000L);
        assertThat(cells(batch, "other")).containsExactly(1.5, null, 2.5);
        assertThat(table.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'None'", "NaN"})
    void mayFillAWholeColumn(String cell) {
        String cells = (cell + ", ").repeat(199) + cell;

        ColumnBatch batch =
                files.telemetry(
                                json(
                                        "{'tel': {'time': ["
                                                + "1.5, ".repeat(199)
                                                + "2.5], 'rel_distance': ["
                                                + cells
                                                + "]}}"),
                                "1_tel.json")
                        .batch();

        assertThat(cells(batch, "RelativeDistance")).hasSize(200).containsOnlyNulls();
        assertThat(Bodies.available(batch, "RelativeDistance")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'N/A'", "'no'", "'nano'", "'i'", "'-'", "'none of it'"})
    void areNotWhatOnlyLooksLikeIt(String cell) {
        ColumnBatch batch =
                files.laps(json("{'compound': [" + cell + "]}"), "laptimes.json").batch();

        assertThat(cells(batch, "Compound")).containsExactly(cell.replace("'", ""));
    }

    @org.junit.jupiter.api.Test
    void areNumbersTooLargeForADouble() {
        ColumnBatch batch =
                files.laps(json("{'vi1': [1e400, -1e400, 1.5]}"), "laptimes.json").batch();

        assertThat(cells(batch, "SpeedI1")).containsExactly(null, null, 1.5);
    }
}
