package io.tif1.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final TextTable TABLE =
            TextTable.builder()
                    .left("Driver", List.of("VER", "NOR"))
                    .right("LapTime", List.of("1:22.167", "59.5"))
                    .left("Team", List.of("Red Bull", "McLaren"))
                    .build();

    @Test
    void setsWordsToTheLeftAndNumbersToTheRight() {
        assertThat(TABLE.lines(80, false))
                .containsExactly(
                        "Driver   LapTime  Team", // two blanks between columns
                        "VER     1:22.167  Red Bull",
                        "NOR         59.5  McLaren");
    }

    @Test
    void leavesOutTheLastColumnsThatDoNotFit() {
        TextTable fitting = TABLE.fitting(20);

        assertThat(fitting.columnCount()).isEqualTo(2);
        assertThat(fitting.lines(20, false)).allMatch(line -> line.length() <= 20);
    }

    @Test
    void keepsOneColumnWhateverTheWidth() {
        assertThat(TABLE.fitting(1).columnCount()).isEqualTo(1);
    }

    @Test
    void cutsAFlexibleColumnInsteadOfLeavingItOut() {
        TextTable table =
                TextTable.builder()
                        .right("Lap", List.of("12"))
                        .flexible(
                                "Message",
                                List.of("CAR 1 (VER) TIME 1:22.167 DELETED - TRACK LIMITS"))
                        .build()
                        .fitting(40);

        assertThat(table.lines(40, false))
                .last()
                .isEqualTo(" 12  CAR 1 (VER) TIME 1:22.167 DELETED …");
    }

    @Test
    void boldsTheHeaderOnlyOnATerminal() {
        assertThat(TABLE.lines(80, true).get(0)).startsWith("\u001b[1m").endsWith("\u001b[0m");
        assertThat(TABLE.lines(80, false)).noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void countsCharactersNotBytes() {
        TextTable table =
                TextTable.builder()
                        .left("Name", List.of("Pérez", "Hülkenberg"))
                        .right("N", List.of("1", "2"))
                        .build();

        assertThat(table.lines(80, false))
                .containsExactly("Name        N", "Pérez       1", "Hülkenberg  2");
    }

    @Test
    void neverLeavesOutWhatIsKeptAndCutsTheOthersAlike() {
        String name = "source https://a.very.long.name.example.org/of/an/archive";
        String detail = "does not answer, for a reason that takes a long sentence to tell";
        TextTable table =
                new TextTable(
                        List.of(
                                new TextColumn("Name", false, true, true, List.of(name)),
                                new TextColumn("Verdict", false, false, true, List.of("failed")),
                                new TextColumn("Detail", false, true, true, List.of(detail)),
                                TextColumn.left("More", List.of("more"))),
                        1);

        List<String> lines = table.fitting(50).lines(50, false);

        assertThat(lines.get(0)).matches("Name +Verdict  Detail");
        assertThat(lines.get(1)).matches("source https://.*…  failed   does not .*…").hasSize(50);
        assertThat(table.fitting(10).columnCount()).isEqualTo(3);
        assertThat(table.fitting(50).lines(1000, false).get(1)).contains(name).endsWith(detail);
    }
}
