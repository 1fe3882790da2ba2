package io.tif1.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {
    private static final int WIDTH = 90;
    private static final int HEIGHT = 20;

    private Tif1 f1;
    private Pages pages;

    @BeforeEach
    void open() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().open();
        pages = new Pages(f1);
    }

    @AfterEach
    void close() {
        f1.close();
    }

    @Test
    void walksFromSeasonToTelemetryAndBack() {
        Explorer explorer = at(pages.seasons());

        press(explorer, Key.DOWN, Key.ENTER);
        assertThat(title(explorer)).isEqualTo("tif1  2025");
        press(explorer, Key.END, Key.ENTER);
        assertThat(title(explorer)).isEqualTo("tif1  2025 Sample Grand Prix");
        press(explorer, Key.ENTER);
        assertThat(title(explorer)).isEqualTo("tif1  2025 Sample Grand Prix (race), fastest laps");
        assertThat(selected(explorer)).matches("[A-Z]{3} +\\d+ +1:\\d\\d\\.\\d{3} .*");
        press(explorer, Key.RIGHT);
        assertThat(title(explorer)).matches("tif1  [A-Z]{3} lap \\d+, 1:\\d\\d\\.\\d{3}, [A-Z]+");
        assertThat(text(explorer)).contains("Speed", "Throttle", "█", "km/h", "samples");
        press(explorer, Key.BACK, Key.BACK, Key.LEFT, Key.BACK);
        assertThat(title(explorer)).isEqualTo("tif1  Formula 1");
        assertThat(selected(explorer).strip()).isEqualTo("2025");
    }

    @Test
    void showsAllLapsOfADriverWithTheBestOneSelected() {
        Explorer explorer = at(pages.seasons());
        explorer.open(pages.laps(f1.session(2025, "Sample", "R").key()));
        press(explorer, Key.DOWN);
        String best = selected(explorer).strip();

        press(explorer, Key.ALL);

        assertThat(selected(explorer).strip()).isEqualTo(best);
        assertThat(title(explorer)).endsWith(", " + best.substring(0, 3));
        press(explorer, Key.ALL);
        assertThat(title(explorer)).endsWith("fastest laps");
    }

    @Test
    void theCursorReadsValuesAlongTheLap() {
        Explorer explorer = at(pages.seasons());
        explorer.open(pages.laps(f1.session(2025, "Sample", "R").key()));
        press(explorer, Key.ENTER, Key.RIGHT);
        String start = text(explorer);
        press(explorer, Key.END);
        String end = text(explorer);

        assertThat(start).contains("│").containsPattern("\\d+ m  \\d+\\.\\d{3} s  Speed \\d+");
        assertThat(metres(end)).isGreaterThan(metres(start) + 1000);
    }

    @Test
    void whatFailsIsSaidAndThePageStays() {
        Explorer explorer = at(pages.seasons());

        explorer.open(
                new Step.Open(
                        "nothing",
                        () -> {
                            throw new DataNotFoundException("no\nlaps here", List.of());
                        }));

        assertThat(title(explorer)).isEqualTo("tif1  Formula 1");
        assertThat(foot(explorer)).isEqualTo("no laps here");
        press(explorer, Key.DOWN);
        assertThat(foot(explorer)).contains("q quit");
    }

    @Test
    void loadingCanBeStopped() {
        CompletableFuture<Page> never = new CompletableFuture<>();
        Explorer explorer = new Explorer(pages.seasons(), loading -> never);

        press(explorer, Key.ENTER);
        assertThat(explorer.isLoading()).isTrue();
        assertThat(foot(explorer)).startsWith("loading the calendar of ");
        press(explorer, Key.DOWN, Key.ENTER);
        assertThat(explorer.isLoading()).isTrue();
        press(explorer, Key.BACK);

        assertThat(never).isCancelled();
        assertThat(explorer.isLoading()).isFalse();
        assertThat(foot(explorer)).isEqualTo("stopped");
        assertThat(explorer.isOver()).isFalse();
    }

    @Test
    void leavingEndsLoading() {
        CompletableFuture<Page> never = new CompletableFuture<>();
        Explorer explorer = new Explorer(pages.seasons(), loading -> never);

        press(explorer, Key.ENTER, Key.QUIT);

        assertThat(explorer.isOver()).isTrue();
        assertThat(never).isCancelled();
    }

    @Test
    void whatWasLoadedAppearsWhenItIsThere() {
        CompletableFuture<Page> later = new CompletableFuture<>();
        Explorer explorer = new Explorer(pages.seasons(), loading -> later);
        press(explorer, Key.ENTER);

        assertThat(explorer.poll()).isFalse();
        later.complete(new ListPage("arrived", "", List.of("one"), row -> Step.STAY));
        assertThat(explorer.poll()).isTrue();
        assertThat(title(explorer)).isEqualTo("tif1  arrived");
    }

    @Test
    void fitsEveryScreen() {
        Explorer explorer = at(pages.seasons());
        explorer.open(pages.laps(f1.session(2025, "Sample", "R").key()));
        for (int page = 0; page < 2; page++) {
            for (int height = 3; height < 40; height++) {
                for (int width : new int[] {20, 57, 200}) {
                    List<Line> lines = explorer.draw(width, height);
                    assertThat(lines).hasSize(height);
                    assertThat(lines).allMatch(line -> line.text().length() <= width);
                }
            }
            press(explorer, Key.ENTER);
        }
    }

    @Test
    void theSelectedRowIsAlwaysVisible() {
        List<String> rows = IntStream.range(0, 100).mapToObj(i -> "row " + i).toList();
        Explorer explorer = at(new ListPage("many", "head", rows, row -> Step.STAY));

        for (Key key : List.of(Key.END, Key.PAGE_UP, Key.HOME, Key.PAGE_DOWN, Key.UP)) {
            press(explorer, key);
            assertThat(explorer.draw(30, 8))
                    .filteredOn(line -> line.style() == Line.Style.SELECTED)
                    .hasSize(1);
        }
        assertThat(at(new ListPage("none", "", List.of(), row -> Step.LEAVE)).draw(30, 8))
                .anyMatch(line -> line.text().equals("nothing here"));
    }

    private static Explorer at(Page page) {
        return new Explorer(page, ExplorerTest::now);
    }

    private static Future<Page> now(Supplier<Page> loading) {
        try {
            return CompletableFuture.completedFuture(loading.get());
        } catch (DataNotFoundException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static void press(Explorer explorer, Key... keys) {
        for (Key key : keys) {
            explorer.press(key);
            explorer.draw(WIDTH, HEIGHT);
        }
    }

    private static String title(Explorer explorer) {
        return explorer.draw(WIDTH, HEIGHT).get(0).text();
    }

    private static String foot(Explorer explorer) {
        return explorer.draw(WIDTH, HEIGHT).get(HEIGHT - 1).text();
    }

    private static String selected(Explorer explorer) {
        return explorer.draw(WIDTH, HEIGHT).stream()
                .filter(line -> line.style() == Line.Style.SELECTED)
                .map(Line::text)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Explorer explorer) {
        return String.join("\n", explorer.draw(WIDTH, HEIGHT).stream().map(Line::text).toList());
    }

    private static int metres(String text) {
        return Integer.parseInt(
                text.lines()
                        .filter(line -> line.matches("-?\\d+ m .*"))
                        .findFirst()
                        .orElseThrow()
                        .split(" ")[0]);
    }
}
