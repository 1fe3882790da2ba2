package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about the reference's weaknesses name tests that exist, and leave no number out. */
class WeaknessesTest {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (W?\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Map<String, String> TESTS =
            Project.javaModules().stream()
                    .flatMap(m -> Project.files(m.folder().resolve("src"), "Test.java").stream())
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString().replace(".java", ""),
                                    Project::read,
                                    String::concat));
    private static final String MODEL = "weaknesses.md";
    private static final String INFRASTRUCTURE = "weaknesses-infrastructure.md";
    private static final String EVENTS = "weaknesses-events-plotting.md";

    @Test
    void everyNumberHasAnAnswer() {
        assertThat(rows(MODEL).keySet()).isEqualTo(numbers("%d", 52));
        assertThat(rows(INFRASTRUCTURE).keySet()).isEqualTo(numbers("W%d", 70));
        assertThat(rows(EVENTS).keySet()).isEqualTo(numbers("W%02d", 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {MODEL, INFRASTRUCTURE, EVENTS})
    void everyNamedTestExists(String page) {
        rows(page)
                .forEach(
                        (number, answer) ->
                                NAME.matcher(answer)
                                        .results()
                                        .forEach(name -> assertExists(number, name)));
    }

    @Test
    void everyAnswerNamesATestOrSaysWhyThereIsNone() {
        assertThat(answers())
                .allMatch(text -> NAME.matcher(text).find() || text.startsWith("does not apply: "));
    }

    private static List<String> answers() {
        return Stream.of(INFRASTRUCTURE, EVENTS)
                .flatMap(page -> rows(page).values().stream())
                .toList();
    }

    private static void assertExists(String number, MatchResult name) {
        String method =
                name.group(2) == null
                        ? "class " + name.group(1) + " "
                        : "void " + name.group(2) + "(";
        assertThat(TESTS.getOrDefault(name.group(1), ""))
                .as(number + ": " + name.group())
                .contains(method);
    }

    private static Set<String> numbers(String form, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(form::formatted)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> rows(String page) {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Project.read(Project.root().resolve("docs").resolve(page)));
        while (row.find()) {
            rows.put(row.group(1), row.group(2).trim());
        }
        return rows;
    }
}
