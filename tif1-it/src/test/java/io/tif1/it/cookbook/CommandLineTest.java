package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.Main;
import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command: what the page shows after each prompt is what the command prints. */
class CommandLineTest {
    private static final String PROMPT = "$ tif1 ";

    @TempDir Path folder;

    @BeforeEach
    void readTheSample() {
        System.setProperty("tif1.source", "sample");
        System.setProperty("tif1.cache.dir", folder.toString());
        System.setProperty("tif1.cache.tiers", "ehcache,sqlite");
    }

    @AfterEach
    void restore() {
        List.of("tif1.source", "tif1.cache.dir", "tif1.cache.tiers").forEach(System::clearProperty);
    }

    @Test
    void commandsPrintWhatThePageShows() {
        String shown = Cookbook.outputs(Cookbook.page("command-line")).get("cookbook-u37");
        StringBuilder printed = new StringBuilder();
        List<String> commands = shown.lines().filter(line -> line.startsWith(PROMPT)).toList();
        commands.forEach(line -> printed.append(line).append('\n').append(run(line)));

        assertThat(printed).asString().isEqualTo(shown);
        assertThat(commands).hasSizeGreaterThan(5);
    }

    private static String run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        out,
                        Terminal.writer(err),
                        Screen.plain(100));
        int code = Main.run(terminal, line.substring(PROMPT.length()).split(" "));
        assertThat(code).as(line + ": " + err).isZero();
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
