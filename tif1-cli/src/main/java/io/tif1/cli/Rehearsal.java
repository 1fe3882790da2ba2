package io.tif1.cli;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Runs the usual commands once, so that a JVM that takes notes for a start-up archive sees what
 * they need: help, a mistake, the fastest laps of a made-up race, and the same from a cold and from
 * a warm disk cache. Needs no network, prints nothing, and writes below one folder only.
 *
 * <p>No more than that: a JVM with an ahead-of-time cache loads every class in it at its start, and
 * the table libraries alone would double their number.
 */
@API(status = INTERNAL, since = "1.0")
public final class Rehearsal {
    private static final String RACE = "fastest 2025 Australia R";

    private Rehearsal() {}

    /**
     * Runs the commands.
     *
     * @param arguments a folder that may be filled, and deleted afterwards
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path source = RehearsalRace.writeTo(folder.resolve("source"));
        System.setProperty("tif1.cache.dir", folder.resolve("cache").toString());
        System.setProperty("tif1.config.files", "false");
        for (String words : commands()) {
            run(words.split(" "));
        }
        run(words(RACE, "--source", source.toString()));
        run(words(RACE, "--source", source.toString()));
        run(words(RACE, "--source", "cdn", "--offline"));
    }

    private static List<String> commands() {
        return List.of(
                "--help",
                "version",
                "fastest --help",
                "nonsense",
                "events 2025",
                "fastest 2025 Sample R --source sample");
    }

    private static String[] words(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void run(String... words) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Main.run(
                new Terminal(
                        InputStream.nullInputStream(),
                        nowhere,
                        Terminal.writer(nowhere),
                        Screen.plain(Screen.DEFAULT_WIDTH)),
                words);
    }
}
