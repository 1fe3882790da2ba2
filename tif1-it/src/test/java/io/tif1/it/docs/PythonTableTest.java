package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page for people who come from tif1 for Python has all of its public names, on the left, and
 * names on the right what exists.
 */
class PythonTableTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern METHOD = Pattern.compile("([A-Z]\\w+)\\.(\\w+)");
    private static final List<String> ROWS =
            Project.read(Project.root().resolve("docs/migrating-from-tif1-python.md"))
                    .lines()
                    .filter(line -> line.startsWith("| `"))
                    .toList();
    private static final Map<String, Class<?>> TYPES = types();

    @Test
    void noFunctionOfThePythonPackageIsLeftOut() throws IOException {
        Set<String> left = ROWS.stream().flatMap(row -> names(row, 1)).collect(toSortedSet());

        assertThat(publicNames()).hasSizeGreaterThan(200).isSubsetOf(left);
    }

    @Test
    void everyJavaNameExists() {
        List<String> named = ROWS.stream().flatMap(row -> names(row, 2)).distinct().toList();

        assertThat(named).hasSizeGreaterThan(120).allSatisfy(PythonTableTest::assertExists);
    }

    private static void assertExists(String name) {
        Matcher method = METHOD.matcher(name);
        if (isOfTheJdk(name)) {
            return;
        }
        if (method.matches()) {
            assertThat(TYPES).containsKey(method.group(1));
            assertThat(methods(TYPES.get(method.group(1)))).as(name).contains(method.group(2));
        } else if (name.matches("[A-Z]\\w+")) {
            assertThat(TYPES).containsKey(name);
        } else {
            assertThat(name).matches("tif1[ .][a-z ]+|for|_async");
        }
    }

    private static boolean isOfTheJdk(String name) {
        return List.of("Duration", "Instant", "System.Logger").contains(name);
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).collect(toSortedSet());
    }

    private static Stream<String> names(String row, int cell) {
        return CODE.matcher(row.split(" \\| |\\| ")[cell]).results().map(match -> match.group(1));
    }

    private static Set<String> publicNames() throws IOException {
        try (InputStream list =
                PythonTableTest.class.getResourceAsStream("/io/tif1/it/docs/tif1-python.txt")) {
            String text =
                    new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.trim().split(" +")))
                    .filter(name -> !name.isEmpty())
                    .collect(toSortedSet());
        }
    }

    private static java.util.stream.Collector<String, ?, Set<String>> toSortedSet() {
        return Collectors.toCollection(TreeSet::new);
    }

    /** The public types that applications and plugins may use, by simple name. */
    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (String artifact : List.of("tif1-api", "tif1-plot")) {
            ReactorModule module = Project.module(artifact);
            for (Path file : Project.files(module.sources(), ".java")) {
                String name = module.sources().relativize(file).toString().replace('/', '.');
                if (!name.endsWith("-info.java")) {
                    Class<?> type = named(name.substring(0, name.length() - 5));
                    types.put(type.getSimpleName(), type);
                }
            }
        }
        return types;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, PythonTableTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
