package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only shows in a process of its own. */
@Timeout(120)
class ProcessTest {
    private static final List<String> TELL_CLASSES = List.of("-verbose:class");

    private static final Pattern LOADED =
            Pattern.compile(
                    "\\] (?:io\\.tif1\\.(\\w+)|org\\.(?:apache|sqlite|ehcache|eclipse|slf4j)"
                            + "|tech\\.tablesaw|tools\\.jackson)\\.");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "version", "laps --help", "mirror serve --help"})
    void loadsNoPluginToHelp(String command) throws Exception {
        assertThat(packages(command)).containsOnly("cli", "api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events 2025", "sessions 2025 Monaco"})
    void startsNoCacheWhereNoneIsNeeded(String command) throws Exception {
        assertThat(output(TELL_CLASSES, command.split(" ")))
                .contains("io.tif1.core.cache.TierChain ")
                .doesNotContain("org.ehcache.", "org.sqlite.");
    }

    @Test
    void loadsPluginsWhereTheyAreAskedFor() throws Exception { // else the test above proves nothing
        assertThat(packages("plugins")).contains("cli", "api", "core", "backend", "sample");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isQuietWhenTheReaderGoesAway() throws Exception {
        Process process =
                ChildProcess.start(
                        List.of(),
                        folder,
                        "laps",
                        "2025",
                        "Sample",
                        "R",
                        "--source",
                        "sample",
                        "--format",
                        "json",
                        "-q");
        process.getInputStream().read();
        process.getInputStream().close();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(141);
    }

    @Test
    void servesAFolderUntilItIsStopped() throws Exception {
        Path file = folder.resolve("2025/Monaco Grand Prix/Race/weather.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"wT\": [1.5]}");
        Process process =
                ChildProcess.start(
                        List.of(),
                        folder.resolve("cache"),
                        "mirror",
                        "serve",
                        folder.toString(),
                        "--port",
                        "0",
                        "--http-port",
                        "0");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(firstOwn(lines)).startsWith("serving ").endsWith(" until Ctrl-C");
            assertThat(lines.readLine()).contains("https://localhost:");
            String clear = lines.readLine().trim().split(" ")[0];

            assertThat(get(clear + "/2025/Monaco%20Grand%20Prix/Race/weather.json"))
                    .isEqualTo("{\"wT\": [1.5]}");
        }
        process.destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** Newer JVMs warn in lines of their own about libraries that use Unsafe or native code. */
    private static String firstOwn(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && line.startsWith("WARNING: ")) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    /** Returns the rooms of tif1 that classes were loaded from, and "library" for others' rooms. */
    private Set<String> packages(String command) throws Exception {
        return output(TELL_CLASSES, command.split(" "))
                .lines()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) == null ? "library" : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String get(String address) throws Exception {
        try (InputStream body = URI.create(address).toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String output(List<String> jvmOptions, String... arguments) throws Exception {
        Process process = ChildProcess.start(jvmOptions, folder, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
