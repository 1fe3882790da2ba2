package io.tif1.it.launch;

import io.tif1.it.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java installation that launches run on. */
public record Jdk(int feature, Path home) {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");
    private static final int LOWEST = 17;
    private static final int OTHER = 25;

    /** Returns the running JDK and, where one is found, one of the other supported release. */
    public static List<Jdk> supported() {
        Jdk running = running();
        List<Jdk> jdks = new ArrayList<>(List.of(running));
        candidates()
                .flatMap(home -> read(home).stream())
                .filter(jdk -> jdk.feature() == LOWEST || jdk.feature() == OTHER)
                .filter(jdk -> jdk.feature() != running.feature())
                .max(Comparator.comparingInt(Jdk::feature))
                .ifPresent(jdks::add);
        return List.copyOf(jdks);
    }

    /** Returns the JDK of this process. */
    public static Jdk running() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    /** Returns the launcher. */
    public Path java() {
        return home.resolve("bin/java");
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }

    /** The one named in the environment first, then what is installed beside the running one. */
    private static Stream<Path> candidates() {
        Optional<Path> named = Optional.ofNullable(System.getenv("TIF1_OTHER_JDK")).map(Path::of);
        return named.map(Stream::of).orElseGet(Jdk::besideTheRunningOne);
    }

    private static Stream<Path> besideTheRunningOne() {
        Path folder = running().home().getParent();
        if (folder == null) {
            return Stream.empty();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Jdk> read(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return Optional.empty();
        }
        return Project.firstMatch(VERSION, Project.read(release))
                .map(version -> new Jdk(Integer.parseInt(version), home));
    }
}
