package io.tif1.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private final ListFrame laps =
            new ListFrame()
                    .with("Driver", ColumnType.TEXT, "VER", "<b>&\"'\u001b[1m", null)
                    .with(
                            "LapTime",
                            ColumnType.DURATION,
                            Duration.ofMillis(82_167),
                            Duration.ofMillis(7),
                            null)
                    .with("Speed", ColumnType.FLOAT64, 287.0, 0.125, Double.NaN)
                    .with("Deleted", ColumnType.BOOLEAN, true, false, null);

    @Test
    void writesATableAsText() {
        assertThat(Display.of("Laps", laps).toText())
                .isEqualTo(
                        """
                        Laps
                        Driver       LapTime    Speed  Deleted
                        VER         1:22.167  287.000  yes
                        <b>&"' [1m     0.007    0.125  no
                                                  NaN
                        3 rows × 4 columns
                        """);
    }

    @Test
    void escapesWhateverTheDataSays() {
        String html = Display.of("<script>alert(1)</script>", laps).toHtml();

        assertThat(html)
                .contains("&lt;b&gt;&amp;&quot;&#39; [1m", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<b>", "<script", "\u001b", "http", "url(");
    }

    @Test
    void hasNoColourOfItsOwnToBeUnreadableIn() {
        String html = Display.of(laps).toHtml();

        assertThat(html).contains("color:inherit", "background:transparent");
        assertThat(html.replaceAll("rgba\\(128,128,128,[.0-9]+\\)", ""))
                .doesNotContainPattern("#[0-9a-fA-F]{3}|rgb|hsl|: *(white|black)");
    }

    @Test
    void alignsNumbersAndNamesTheHeads() {
        assertThat(Display.of(laps).toHtml())
                .contains(
                        "<th scope=\"col\">Driver</th><th scope=\"col\" class=\"n\">LapTime</th>",
                        "<td class=\"n\">1:22.167</td>",
                        "3 rows × 4 columns");
    }

    @Test
    void showsTheFirstAndTheLastRows() {
        ListFrame many =
                new ListFrame()
                        .with("Row", ColumnType.INT32, IntStream.range(0, 1000).boxed().toArray());

        String text = Display.of(many).rows(8).toText();

        assertThat(text.lines().map(String::strip))
                .containsExactly(
                        "Row",
                        "0",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "⋮",
                        "998",
                        "999",
                        "1000 rows × 1 columns, of which 8 × 1 are shown");
        assertThat(Display.of(many).toHtml().split("<tr>"))
                .hasSize(1 + 1 + Display.DEFAULT_ROWS + 1);
        assertThat(Display.of(many).rows(0).toHtml()).contains("⋮").doesNotContain("<td>0</td>");
        assertThatIllegalArgumentException().isThrownBy(() -> Display.of(many).rows(-1));
    }

    @Test
    void aLongTextDoesNotFillThePage() {
        ListFrame frame = new ListFrame().with("Message", ColumnType.TEXT, "x".repeat(100_000));

        assertThat(Display.of(frame).toHtml().length()).isLessThan(2_000);
    }

    @Test
    void anEventShowsItsSessions() {
        Event event =
                new Event(
                        2025,
                        1,
                        "Australian Grand Prix",
                        "",
                        "Australia",
                        "Melbourne",
                        EventFormat.CONVENTIONAL,
                        ZoneId.of("Australia/Melbourne"),
                        "albert_park/2022",
                        List.of(
                                new ScheduledSession(SessionKind.PRACTICE_1, null),
                                new ScheduledSession(
                                        SessionKind.RACE,
                                        Instant.parse("2025-03-16T04:00:00Z"),
                                        true)));

        assertThat(Display.of(event))
                .hasToString(
                        """
                        2025 Australian Grand Prix
                        Round       1
                        Place       Melbourne
                        Country     Australia
                        Practice 1  start not known
                        Race        2025-03-16 15:00, cancelled
                        """);
        assertThat(Display.of(event).toHtml())
                .contains("<th scope=\"row\">Place</th><td>Melbourne</td>")
                .doesNotContain("Name</th>");
    }
}
