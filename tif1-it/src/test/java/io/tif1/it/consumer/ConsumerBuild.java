package io.tif1.it.consumer;

import io.tif1.it.launch.Run;
import io.tif1.it.project.Project;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds a project under {@code src/it} with the Maven that runs this build.
 *
 * <p>Third-party artifacts come from the repository that the reactor's build has just filled, read
 * as if it were the central one; nothing is downloaded and nothing is written to it.
 */
final class ConsumerBuild {
    private static final List<String> PLUGINS =
            List.of("maven-resources-plugin", "maven-compiler-plugin", "maven-dependency-plugin");
    private static final Pattern BUILD = Pattern.compile("(?s)(<build>.*</build>)");

    private final String name;
    private final Path work;

    ConsumerBuild(String name) {
        this.name = name;
        this.work = Project.module("tif1-it").folder().resolve("target/it/" + name);
    }

    /** Compiles, and returns the classes and everything they need at run time. */
    Set<Path> runtimePath() {
        copySources();
        Path list = work.resolve("target/runtime-classpath.txt");
        List<String> command = new ArrayList<>(List.of(maven(), "-q", "-B"));
        command.addAll(List.of("-f", work.resolve("pom.xml").toString()));
        command.addAll(List.of("-s", settings().toString(), "-gs", settings().toString()));
        command.add("-Dmaven.repo.local=" + LocalRepository.filled().folder());
        command.add("-Dtif1.version=" + System.getProperty("tif1.version"));
        PLUGINS.forEach(plugin -> command.add("-D" + plugin + "=" + version(plugin)));
        command.addAll(List.of("-DincludeScope=runtime", "-Dmdep.outputFile=" + list));
        command.addAll(List.of("compile", "dependency:build-classpath"));
        Run.command(command, Map.of("JAVA_HOME", System.getProperty("java.home"))).exitsWith(0);
        return runtimePath(list);
    }

    private Set<Path> runtimePath(Path list) {
        Set<Path> entries = new LinkedHashSet<>(Set.of(work.resolve("target/classes")));
        for (String entry : Project.read(list).strip().split(File.pathSeparator)) {
            entries.add(Path.of(entry));
        }
        return entries;
    }

    private static String maven() {
        return Path.of(System.getProperty("tif1.maven.home"), "bin", "mvn").toString();
    }

    private static String version(String plugin) {
        Pattern version =
                Pattern.compile("<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)<");
        return Project.firstMatch(version, Project.read(Project.root().resolve("pom.xml")))
                .orElseThrow();
    }

    private Path settings() {
        String central = Path.of(System.getProperty("tif1.maven.repository")).toUri().toString();
        String text =
                Project.read(Project.module("tif1-it").folder().resolve("src/it/settings.xml"))
                        .replace("@central@", central);
        return write(work.resolve("settings.xml"), text);
    }

    private void copySources() {
        Path sources = Project.module("tif1-it").folder().resolve("src/it/" + name);
        for (Path file : Project.files(sources, "")) {
            String text = Project.read(file);
            boolean bare = file.endsWith("pom.xml") && !text.contains("<build>");
            write(
                    work.resolve(sources.relativize(file).toString()),
                    bare ? text.replace("</project>", pluginVersions() + "</project>") : text);
        }
    }

    /** What a project needs beside its own POM so that Maven downloads no other plugin. */
    private static String pluginVersions() {
        Path pom = Project.module("tif1-it").folder().resolve("src/it/consumer-classpath/pom.xml");
        return Project.firstMatch(BUILD, Project.read(pom)).orElseThrow();
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
