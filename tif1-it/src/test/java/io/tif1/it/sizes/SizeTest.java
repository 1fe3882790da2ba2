package io.tif1.it.sizes;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Small rooms: the sizes that the house style sets, over all published sources. */
class SizeTest {
    private static final List<Path> FILES =
            Project.published().stream()
                    .flatMap(module -> Project.files(module.sources(), ".java").stream())
                    .filter(file -> !file.endsWith("module-info.java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
    private static final List<MethodLength> METHODS = MethodLengths.of(FILES);

    @Test
    void sourcesAreSeen() { // an empty list would be small enough
        assertThat(FILES).hasSizeGreaterThan(80);
        assertThat(METHODS).hasSizeGreaterThan(200);
    }

    @Test
    void halfOfTheFilesFitOnAScreen() {
        assertThat(share(FILES, file -> lines(file) <= 90)).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void nineOfTenFilesStayReadable() {
        assertThat(share(FILES, file -> lines(file) <= 270)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nineOfTenMethodsAreShort() {
        assertThat(share(METHODS, method -> method.lines() <= 15)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void noMethodHidesASecondIdea() {
        assertThat(METHODS.stream().filter(method -> method.lines() > 60)).isEmpty();
    }

    @Test
    void fewMethodsTakeMoreThanFiveParameters() {
        assertThat(share(METHODS, method -> method.parameters() <= 5)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void measuresWhatItSays() {
        Path own = sourceOf("MethodLengths.java");

        MethodLength longest =
                MethodLengths.of(List.of(own)).stream()
                        .max(Comparator.comparingInt(MethodLength::lines))
                        .orElseThrow();

        assertThat(longest.name()).isEqualTo("of");
        assertThat(longest.lines()).isEqualTo(21);
    }

    private static Path sourceOf(String file) {
        return Project.module("tif1-it").folder().resolve("src/test/java/io/tif1/it/sizes/" + file);
    }

    private static long lines(Path file) {
        return Project.read(file).lines().count();
    }

    private static <T> double share(List<T> all, Predicate<T> condition) {
        return (double) all.stream().filter(condition).count() / all.size();
    }
}
