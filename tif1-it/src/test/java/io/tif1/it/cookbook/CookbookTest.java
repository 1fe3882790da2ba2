package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.it.project.Project;
import io.tif1.it.snippets.Printed;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index names every recipe once, and every recipe has a program and what it prints. */
class CookbookTest {
    private static final Pattern LISTED =
            Pattern.compile("(?m)^\\| ([EU]\\d\\d) \\| \\[.+]\\(cookbook/[\\w-]+\\.md#");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## [EU]\\d\\d .+?(?=^## |\\z)");

    static Stream<String> recipes() {
        return Stream.concat(numbered("E%02d", 16), numbered("U%02d", 37));
    }

    @Test
    void theIndexListsAllFiftyThree() {
        assertThat(Project.matches(LISTED, Cookbook.index()))
                .containsExactlyElementsOf(recipes().toList());
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void hasOneSectionWithItsOutput(String recipe) {
        List<String> sections =
                Cookbook.pages().stream()
                        .map(Project::read)
                        .flatMap(page -> SECTION.matcher(page).results())
                        .map(match -> match.group())
                        .filter(section -> section.startsWith("## " + recipe + " "))
                        .toList();
        String name = "cookbook-" + recipe.toLowerCase(Locale.ROOT);

        assertThat(sections).hasSize(1);
        assertThat(Cookbook.outputs(sections.get(0)).get(name)).isNotBlank();
        assertThat(sections.get(0).contains("<!-- snippet: " + name + " -->"))
                .as("shows a program, or is about the command")
                .isNotEqualTo(recipe.equals("U37"));
    }

    @Test
    void programsStartLikeThis() throws Throwable {
        assertThat(Printed.by(CookbookTest::start))
                .isEqualTo("2025 Sample Grand Prix (race), 2025 Sample Grand Prix (qualifying)\n");
    }

    private static void start() {
        // snippet:cookbook-start
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample", "R");
            Session qualifying = f1.session(2025, "Sample", "Q");
            System.out.println(race.key() + ", " + qualifying.key());
        }
        // end
    }

    private static Stream<String> numbered(String form, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> form.formatted(number));
    }
}
