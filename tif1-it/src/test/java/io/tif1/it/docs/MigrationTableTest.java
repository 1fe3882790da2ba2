package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.Drivers;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.TrackStatusFilter;
import io.tif1.api.model.Trend;
import io.tif1.it.project.Project;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for people who come from FastF1 names methods that exist, and leaves none out. */
class MigrationTableTest {
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");
    private static final Map<String, Class<?>> TYPES =
            Stream.of(
                            Calendar.class,
                            Drivers.class,
                            Lap.class,
                            Laps.class,
                            Session.class,
                            Telemetry.class,
                            Tif1.class,
                            Tif1Builder.class,
                            TrackStatusFilter.class,
                            Trend.class)
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    private static final List<Class<?>> COMPLETE =
            List.of(Session.class, Laps.class, Lap.class, Telemetry.class);

    @Test
    void everyNameExists() throws IOException {
        for (String name : named()) {
            String[] parts = name.split("\\.");
            Class<?> type = TYPES.get(parts[0]);
            assertThat(type).as("type of " + name).isNotNull();
            assertThat(methods(type)).as(name).contains(parts[1]);
        }
    }

    @Test
    void noMethodIsLeftOut() throws IOException {
        Set<String> named = named();

        for (Class<?> type : COMPLETE) {
            assertThat(named)
                    .as(type.getSimpleName())
                    .containsAll(
                            methods(type).stream()
                                    .map(method -> type.getSimpleName() + "." + method)
                                    .toList());
        }
    }

    private static Set<String> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !name.startsWith("lambda$"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named() throws IOException {
        String page =
                Files.readString(
                        Project.root().resolve("docs").resolve("migrating-from-fastf1.md"));
        Set<String> names = new TreeSet<>();
        page.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> NAME.matcher(line.substring(line.indexOf(" | "))))
                .flatMap(Matcher::results)
                .forEach(match -> names.add(match.group(1) + "." + match.group(2)));
        return names;
    }
}
