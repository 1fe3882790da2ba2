package io.tif1.cli;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year instead of a command: {@code tif1 2025} lists the events, {@code tif1 2025 Monza} the
 * sessions, and {@code tif1 2025 Monza R} shows the fastest laps. Also what people type who have
 * not read about us: {@code tif1 help laps}, {@code tif1 --version}.
 */
final class Shortcut {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final List<String> COMMANDS = List.of("events", "sessions", "fastest");

    /** The common options that take the next word; each may also be written with {@code =}. */
    static final Set<String> VALUED =
            Set.of(
                    "--source",
                    "--frame",
                    "--format",
                    "-o",
                    "--output",
                    "--columns",
                    "--color",
                    "--set");

    private Shortcut() {}

    /** Returns the arguments with the command that they leave out, if they do. */
    static String[] expand(String... arguments) {
        List<String> all = List.of(arguments);
        if (!all.isEmpty() && all.get(0).equals("help")) {
            return Stream.concat(all.stream().skip(1), Stream.of("--help")).toArray(String[]::new);
        }
        if (all.equals(List.of("--version"))) {
            return new String[] {"version"};
        }
        int year = firstYear(all);
        if (year < 0 || all.stream().anyMatch(Commands::isName)) {
            return arguments;
        }
        long words = all.stream().skip(year + 1L).takeWhile(word -> !word.startsWith("-")).count();
        String command = COMMANDS.get((int) Math.min(words, COMMANDS.size() - 1));
        return Stream.of(all.subList(0, year), List.of(command), all.subList(year, all.size()))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    /** Looks behind options and their values only: another word is a command misspelt. */
    private static int firstYear(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (YEAR.matcher(words.get(i)).matches()) {
                return i;
            }
            if (VALUED.contains(words.get(i))) {
                i++;
            } else if (!words.get(i).startsWith("-")) {
                return -1;
            }
        }
        return -1;
    }
}
