package io.tif1.it.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checkout under test: its folder, and its modules as the root POM lists them. */
public final class Project {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Path ROOT =
            Path.of(System.getProperty("tif1.root", "..")).toAbsolutePath().normalize();

    private Project() {}

    /** Returns the folder of the root POM. */
    public static Path root() {
        return ROOT;
    }

    /** Returns every module with Java sources, published or not, in the reactor's order. */
    public static List<ReactorModule> javaModules() {
        return matches(MODULE, read(ROOT.resolve("pom.xml")))
                .map(name -> new ReactorModule(name, ROOT.resolve(name)))
                .filter(module -> !module.isBom())
                .toList();
    }

    /** Returns the modules that are published as jars. */
    public static List<ReactorModule> published() {
        return javaModules().stream().filter(ReactorModule::isPublished).toList();
    }

    /** Returns a module by its artifact's name. */
    public static ReactorModule module(String artifact) {
        return javaModules().stream()
                .filter(module -> module.artifact().equals(artifact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no module " + artifact));
    }

    /** Returns the first group of each match in order. */
    public static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    /** Returns the first group of the first match. */
    public static Optional<String> firstMatch(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Reads a text file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists the files below a folder whose path has an ending; none if there is no folder. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
