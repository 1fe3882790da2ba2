package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Built artifacts with everything they need at run time, as a build tool would resolve them. */
public final class Jars {
    private Jars() {}

    /** Returns the jars of some of our artifacts and of what they depend on, each once. */
    public static Set<Path> of(String... artifacts) {
        Set<Path> jars = new LinkedHashSet<>();
        for (String artifact : artifacts) {
            ReactorModule module = Project.module(artifact);
            jars.add(jar(module));
            jars.addAll(dependencies(module));
        }
        return jars;
    }

    /** Returns a path as the {@code -p} and {@code -cp} options take it. */
    public static String path(Iterable<Path> entries) {
        List<String> names = new ArrayList<>();
        entries.forEach(entry -> names.add(entry.toString()));
        return String.join(File.pathSeparator, names);
    }

    /** Returns an artifact's own jar. */
    public static Path jar(ReactorModule module) {
        String version = System.getProperty("tif1.version", "");
        Path jar =
                module.folder().resolve("target/%s-%s.jar".formatted(module.artifact(), version));
        assertThat(jar).as("the packaged jar").exists();
        return jar;
    }

    private static Set<Path> dependencies(ReactorModule module) {
        Path list = module.folder().resolve("target/runtime-classpath.txt");
        assertThat(list).as("what Maven resolved at package").exists();
        return Project.read(list)
                .lines()
                .flatMap(line -> List.of(line.split(File.pathSeparator)).stream())
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
