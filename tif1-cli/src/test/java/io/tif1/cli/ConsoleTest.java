package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents say that the command prints is what it prints, messages and results alike. */
class ConsoleTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final List<String> KEYS =
            List.of("tif1.source", "tif1.cache.tiers", "tif1.cache.dir");

    private final Map<String, String> before = new TreeMap<>();

    static List<Console> commands() throws IOException {
        try (Stream<Path> pages = Files.list(DOCS)) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(ConsoleTest::commands)
                    .toList();
        }
    }

    private static Stream<Console> commands(Path page) {
        try {
            return Console.in(page).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void readNothingOfThisMachine() {
        KEYS.forEach(key -> before.put(key, System.getProperty(key, "")));
        System.setProperty("tif1.cache.tiers", "none");
    }

    @AfterEach
    void restore() {
        before.forEach(
                (key, value) -> {
                    if (value.isEmpty()) {
                        System.clearProperty(key);
                    } else {
                        System.setProperty(key, value);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsWhatThePageSays(Console console) throws IOException {
        if (console.needsRealData()) {
            System.setProperty("tif1.source", RealData.root().toString());
        }

        CliRun run = CliRun.of(console.arguments());

        assertThat(shown(run))
                .as("exit code %d, printed:%n%s%s", run.exitCode(), run.err(), run.text())
                .anyMatch(console::isPrinted);
    }

    @Test
    void thePagesAreSeen() throws IOException {
        assertThat(commands()).extracting(Console::page).contains("troubleshooting.md");
    }

    /** As a terminal may show it: some notes or errors, the result, and the rest of the notes. */
    private static List<String> shown(CliRun run) {
        List<String> notes = run.err().lines().toList();
        String result = run.text().replace("\r\n", "\n");
        return IntStream.rangeClosed(0, notes.size())
                .mapToObj(
                        before ->
                                lines(notes.subList(0, before))
                                        + result
                                        + lines(notes.subList(before, notes.size())))
                .toList();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
