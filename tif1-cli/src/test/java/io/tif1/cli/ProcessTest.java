package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "version", "laps --help", "mirror serve --help"})
    void loadsNoPluginToHelp(String command) throws Exception {
        String loaded = output(TELL_CLASSES, command.split(" "));

        assertThat(loaded).contains("io.tif1.cli.CommandTree");
        assertThat(loaded)
                .doesNotContain(" io.tif1.core.", " io.tif1.backend.", " io.tif1.cache.")
                .doesNotContain(" io.tif1.cdn.", " io.tif1.sample.", " io.tif1.mirror.")
                .doesNotContain(" org.apache.arrow.", " tech.tablesaw.", " org.sqlite.")
                .doesNotContain(" org.ehcache.", " org.eclipse.jetty.", " tools.jackson.");
    }

    @Test
    void loadsPluginsWhereTheyAreAskedFor() throws Exception { // else the test above proves nothing
        assertThat(output(TELL_CLASSES, "plugins")).contains(" io.tif1.core.", " io.tif1.backend.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isQuietWhenTheReaderGoesAway() throws Exception {
        Process process =
                ChildProcess.start(
                        List.of(), folder, "laps", "2025", "Sample", "R", "--source", "sample",
                        "--format", "json", "-q");
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
                        List.of(), folder.resolve("cache"), "mirror", "serve", folder.toString(),
                        "--port", "0", "--http-port", "0");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).startsWith("serving ").endsWith(" until Ctrl-C");
            assertThat(lines.readLine()).contains("https://localhost:");
            String clear = lines.readLine().trim().split(" ")[0];

            assertThat(get(clear + "/2025/Monaco%20Grand%20Prix/Race/weather.json"))
                    .isEqualTo("{\"wT\": [1.5]}");
        }
        process.destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static String get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private String output(List<String> jvmOptions, String... arguments) throws Exception {
        Process process = ChildProcess.start(jvmOptions, folder, arguments);
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
