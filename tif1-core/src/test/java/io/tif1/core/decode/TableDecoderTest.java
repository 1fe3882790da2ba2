package io.tif1.core.decode;

import static io.tif1.core.decode.Bodies.available;
import static io.tif1.core.decode.Bodies.cells;
import static io.tif1.core.decode.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of any generation become canonical columns, whatever a file has too many or too few. */
class TableDecoderTest {
    private final SessionFiles files = new SessionFiles();

    @Test
    void hasAllColumnsInOrderWhateverTheFileHas() {
        ColumnBatch batch = laps("{'time': [90.5], 'lap': [1.0], 'compound': ['SOFT']}");

        assertThat(batch.schema().names())
                .startsWith("Time", "Driver", "DriverNumber", "LapTime", "LapNumber", "Stint")
                .endsWith(
                        "WindSpeed",
                        "LapTimeSeconds",
                        "QualifyingSession",
                        "MiniSectors1",
                        "MiniSectors2",
                        "MiniSectors3");
        assertThat(available(batch, "LapTime")).isTrue();
        assertThat(available(batch, "LapTimeSeconds")).isTrue();
        assertThat(available(batch, "Stint")).isFalse();
        assertThat(cells(batch, "Stint")).containsOnlyNulls();
    }

    @Test
    void keepsUnknownArraysUnderTheirOwnNamesBehindTheOthers() {
        ColumnBatch batch =
                laps(
                        """
                        {'zeta': [1, 2.5, 'None'], 'time': [1, 2, 3], 'yes': [true, null, false],
                         'mixed': [1, 'a', 2.0], 'text': ['1', '2', 'None'], 'empty': ['None', null, NaN]}
                        """);

        assertThat(batch.schema().names()).endsWith("zeta", "yes", "mixed", "text", "empty");
        assertThat(type(batch, "zeta")).isEqualTo(ColumnType.FLOAT64);
        assertThat(type(batch, "yes")).isEqualTo(ColumnType.BOOLEAN);
        assertThat(type(batch, "mixed")).isEqualTo(ColumnType.TEXT);
        assertThat(type(batch, "text")).isEqualTo(ColumnType.TEXT);
        assertThat(type(batch, "empty")).isEqualTo(ColumnType.TEXT);
        assertThat(cells(batch, "zeta")).containsExactly(1.0, 2.5, null);
        assertThat(cells(batch, "yes")).containsExactly(true, null, false);
        assertThat(cells(batch, "mixed")).containsExactly("1", "a", "2");
        assertThat(cells(batch, "text")).containsExactly("1", "2", null);
        assertThat(cells(batch, "empty")).containsOnlyNulls();
    }

    @Test
    void padsShortArraysAndSaysSo() {
        DecodedTable table =
                files.laps(json("{'lap': [1], 'time': [90.5, 91.5, 92.5], 's1': []}"), "f");

        assertThat(cells(table.batch(), "LapNumber")).containsExactly(1, null, null);
        assertThat(cells(table.batch(), "Sector1Time")).containsOnlyNulls();
        assertThat(available(table.batch(), "Sector1Time")).isFalse();
        assertThat(messages(table)).contains("LapNumber: 1 of 3 cells, the rest is missing");
    }

    @Test
    void repeatsScalarsInEveryRow() {
        ColumnBatch batch =
                laps(
                        "{'drv': 'VER', 'lap': [1, 2, 3], 'stint': 2, 'pb': true, 'who': 'me',"
                                + " 's1': 'None'}");

        assertThat(cells(batch, "Driver")).containsExactly("VER", "VER", "VER");
        assertThat(cells(batch, "Stint")).containsExactly(2, 2, 2);
        assertThat(cells(batch, "IsPersonalBest")).containsExactly(true, true, true);
        assertThat(cells(batch, "who")).containsExactly("me", "me", "me");
        assertThat(cells(batch, "Sector1Time")).containsOnlyNulls();
    }

    @Test
    void readsScalarsAloneAsOneRow() {
        ColumnBatch batch = laps("{'time': 90.5, 'lap': 1, 'note': 'x'}");

        assertThat(batch.rows()).isEqualTo(1);
        assertThat(cells(batch, "LapTime")).containsExactly(90_500L);
        assertThat(cells(batch, "note")).containsExactly("x");
    }

    @Test
    void givesNoRowsForAnEmptyObjectAndForAnErrorMessage() {
        assertThat(laps("{}").rows()).isZero();
        assertThat(laps("{'error': 'not found'}").rows()).isZero();
        assertThat(laps("{'time': [], 'lap': [], 'compound': []}").rows()).isZero();
        assertThat(available(laps("{'time': [], 'lap': []}"), "LapTime")).isTrue();
    }

    @Test
    void makesTheDataKeyAnAttribute() {
        ColumnBatch batch = telemetry("{'tel': {'time': [0.0, 0.1], 'dataKey': '2025-A-R-VER-1'}}");

        assertThat(batch.attributes()).containsEntry("dataKey", "2025-A-R-VER-1");
        assertThat(batch.schema().contains("DataKey")).isFalse();
    }

    @Test
    void makesAnArrayUnderTheKeyOfAnAttributeAColumn() {
        ColumnBatch batch = files.corners(json("{'X': [1, 2], 'Rotation': [3, 4]}"), "f").batch();

        assertThat(cells(batch, "Rotation")).containsExactly(3.0, 4.0);
    }

    @Test
    void makesAnArrayOfDataKeysAColumn() {
        ColumnBatch batch = telemetry("{'tel': {'time': [0.0, 0.1], 'data_key': ['a', 'b']}}");

        assertThat(cells(batch, "DataKey")).containsExactly("a", "b");
        assertThat(batch.attributes()).isEmpty();
    }

    @Test
    void readsTelemetryWithAndWithoutEnvelope() {
        String inner = "'time': [0.0, 0.1], 'speed': [100, 101.5]";

        assertThat(cells(telemetry("{'tel': {" + inner + "}}"), "Speed"))
                .containsExactly(100.0, 101.5);
        assertThat(cells(telemetry("{" + inner + "}"), "Speed")).containsExactly(100.0, 101.5);
        assertThat(cells(telemetry("{'tel': {" + inner + "}, 'speed': [1, 2]}"), "Speed"))
                .containsExactly(100.0, 101.5);
        assertThat(cells(telemetry("{'speed': [1, 2], 'tel': {" + inner + "}}"), "Speed"))
                .containsExactly(100.0, 101.5);
        assertThat(telemetry("{'tel': {}}").rows()).isZero();
    }

    @Test
    void prefersTheValidatedNameThenTheShortThenTheCanonical() {
        assertThat(cells(laps("{'sesT': [2.0], 'session_time': [1.0], 'Time': [3.0]}"), "Time"))
                .containsExactly(1_000L);
        assertThat(cells(laps("{'Time': [3.0], 'sesT': [2.0]}"), "Time")).containsExactly(2_000L);
        assertThat(cells(laps("{'Time': [3.0]}"), "Time")).containsExactly(3_000L);
    }

    @Test
    void takesTheLastOfAKeyTwice() {
        DecodedTable table =
                files.laps(json("{'lap': [1, 2], 'lap': [3], 'x': [1], 'x': ['b']}"), "f");

        assertThat(cells(table.batch(), "LapNumber")).containsExactly(3);
        assertThat(cells(table.batch(), "x")).containsExactly("b");
        assertThat(messages(table)).anyMatch(m -> m.contains("occurs twice"));
    }

    @Test
    void turnsAWrongCellIntoAMissingOneAndKeepsTheRest() {
        DecodedTable table =
                files.telemetry(
                        json(
                                """
                                {'tel': {'time': [0.0, 'x', 0.2], 'speed': [1.5, {'a': [1]}, 2.5],
                                 'gear': [3, 'None', 'three'], 'brake': [0, 2, 1], 'drs': [true, false, [1]]}}
                                """),
                        "f");

        ColumnBatch batch = table.batch();
        assertThat(cells(batch, "Time")).containsExactly(0L, null, 200L);
        assertThat(cells(batch, "Speed")).containsExactly(1.5, null, 2.5);
        assertThat(cells(batch, "nGear")).containsExactly(3, null, null);
        assertThat(cells(batch, "Brake")).containsExactly(false, null, true);
        assertThat(cells(batch, "DRS")).containsExactly(1, 0, null);
        assertThat(messages(table))
                .contains(
                        "Time: a text is no time in row 1",
                        "Speed: an array or object is no value in row 1",
                        "nGear: a text is no number in row 2",
                        "Brake: a number is neither 0 nor 1 in row 1",
                        "DRS: an array or object is no value in row 2");
    }

    @Test
    void roundsTheWindDirectionOnly() {
        DecodedTable table = files.weather(json("{'wT': [1.0, 2.0], 'wWD': [10.5, 11.4]}"), "f");

        assertThat(cells(table.batch(), "WindDirection")).containsExactly(11, 11);
    }

    @Test
    void readsTextsOfBooleansAndDurations() {
        ColumnBatch batch =
                laps(
                        """
                        {'pb': ['True', 'no', '1', '0', 'x'],
                         'time': ['91.5', '1:31.5', '0:01:31.500', '0 days 00:01:31.500000', '-0:00:01.5']}
                        """);

        assertThat(cells(batch, "IsPersonalBest")).containsExactly(true, false, true, false, null);
        assertThat(cells(batch, "LapTime"))
                .containsExactly(91_500L, 91_500L, 91_500L, 91_500L, -1_500L);
    }

    @Test
    void skipsObjectsThatAreNoColumns() {
        DecodedTable table = files.laps(json("{'meta': {'a': [1, {'b': 2}]}, 'lap': [1]}"), "f");

        assertThat(table.batch().schema().contains("meta")).isFalse();
        assertThat(cells(table.batch(), "LapNumber")).containsExactly(1);
        assertThat(messages(table)).contains("meta: an object is no column");
    }

    @Test
    void readsTheRotationOfACircuit() {
        ColumnBatch batch =
                files.corners(
                                json(
                                        "{'CornerNumber': [1, 2], 'X': [1.5, 2.5], 'Rotation':"
                                                + " 315.0}"),
                                "f")
                        .batch();

        assertThat(batch.attributes()).containsEntry("rotation", "315.0");
        assertThat(cells(batch, "Number")).containsExactly(1, 2);
        assertThat(available(batch, "Letter")).isFalse();
        assertThat(files.corners(json("{'X': [1], 'Rotation': 'None'}"), "f").batch().attributes())
                .isEmpty();
    }

    @Test
    void acceptsAByteOrderMarkAndWhiteSpaceAnywhere() {
        ColumnBatch batch =
                laps("\uFEFF \r\n{ 'lap'\t:\n[ 1 ,\t2\r\n, 3 ] , 'time':[1.5 ,2.5\t,3.5]\n}\n\n ");

        assertThat(cells(batch, "LapNumber")).containsExactly(1, 2, 3);
        assertThat(cells(batch, "LapTime")).containsExactly(1_500L, 2_500L, 3_500L);
    }

    @Test
    void sharesOneTextForAllCellsThatAreEqual() {
        ColumnData.Texts column =
                (ColumnData.Texts)
                        laps("{'compound': ['SOFT', 'S\\u004fFT', 'SOFT', 'H\\u0041RD', 'HARD',"
                                        + " 'a\\\"\\n"
                                        + "\\u00e9\\ud83d\\ude00']}")
                                .column("Compound");

        assertThat(column.dictionary()).containsExactly("SOFT", "HARD", "a\"\né😀");
        assertThat(column.codes()).containsExactly(0, 0, 0, 1, 1, 2);
    }

    @Test
    void readsDriversOfAnyShape() {
        DecodedTable table =
                files.drivers(
                        json(
                                """
                                {'drivers': [{'driver': 'VER', 'team': 'Red Bull', 'dn': '3', 'url': 'None'}, 7,
                                 {'driver': 'RAI', 'team': null, 'ln': 'Räikkönen', 'dn': 7, 'age': 39}]}
                                """),
                        "drivers.json");

        ColumnBatch batch = table.batch();
        assertThat(cells(batch, "Driver")).containsExactly("VER", "RAI");
        assertThat(cells(batch, "Team")).containsExactly("Red Bull", null);
        assertThat(cells(batch, "DriverNumber")).containsExactly("3", "7");
        assertThat(cells(batch, "LastName")).containsExactly(null, "Räikkönen");
        assertThat(cells(batch, "HeadshotUrl")).containsOnlyNulls();
        assertThat(cells(batch, "age")).containsExactly(null, 39.0);
        assertThat(messages(table)).contains("an entry is no driver in row 1");
    }

    @Test
    void countsImplausibleValuesWithoutChangingThem() {
        DecodedTable table =
                files.telemetry(
                        json(
                                "{'tel': {'time': [0.0, 0.2, 0.1], 'speed': [1, 2, 3], 'gear': [8,"
                                        + " 9, 128], 'throttle': [104, 100, -1]}}"),
                        "f");

        assertThat(cells(table.batch(), "nGear")).containsExactly(8, 9, 128);
        assertThat(messages(table))
                .contains(
                        "nGear: outside 0..8 (2 times), first in row 1",
                        "Throttle: outside 0..100 in row 2",
                        "Throttle: no data in row 0",
                        "Time: earlier than a row before in row 2");
    }

    private static ColumnType type(ColumnBatch batch, String name) {
        return batch.schema().find(name).orElseThrow().type();
    }

    private static List<String> messages(DecodedTable table) {
        return table.findings().stream().map(Finding::toString).toList();
    }

    private ColumnBatch laps(String body) {
        return files.laps(json(body), "laptimes.json").batch();
    }

    private ColumnBatch telemetry(String body) {
        return files.telemetry(json(body), "1_tel.json").batch();
    }
}
