package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the reference's weaknesses names tests that exist, and leaves no number out. */
class WeaknessesTest {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void everyNumberHasAnAnswer() {
        assertThat(rows().keySet()).hasSize(52);
    }

    @Test
    void everyNamedTestExists() {
        rows().forEach((number, answer) -> assertExists(number, NAME.matcher(answer)));
    }

    private static void assertExists(int number, Matcher name) {
        if (name.matches()) {
            boolean found =
                    Project.files(Project.root(), name.group(1) + ".java").stream()
                            .map(Project::read)
                            .anyMatch(text -> text.contains("void " + name.group(2) + "("));
            assertThat(found).as(number + ": " + name.group()).isTrue();
        }
    }

    private static Map<Integer, String> rows() {
        Path page = Project.root().resolve("docs").resolve("weaknesses.md");
        Map<Integer, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Project.read(page));
        while (row.find()) {
            rows.put(Integer.parseInt(row.group(1)), row.group(2).trim());
        }
        return rows;
    }
}
