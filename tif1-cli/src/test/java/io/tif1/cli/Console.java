package io.tif1.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a document shows, with what it prints: a line with {@code $} and a command in a
 * block of the language {@code console}, and the lines up to the next.
 *
 * @param page the document's name
 * @param command what follows the dollar sign
 * @param printed the lines below it; {@code …} stands for any text, and alone for any lines
 */
record Console(String page, String command, String printed) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^\\$ (.+)\\n((?:(?!\\$ ).*\\n)*)", Pattern.UNIX_LINES);
    private static final Pattern REAL = Pattern.compile("2025 Australia|2026 Monaco");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /** Returns the commands of a document in order. */
    static List<Console> in(Path document) throws IOException {
        List<Console> all = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(document).replace("\r\n", "\n"));
        while (block.find()) {
            Matcher command = COMMAND.matcher(block.group(1));
            while (command.find()) {
                String name = document.getFileName().toString();
                all.add(new Console(name, command.group(1), command.group(2)));
            }
        }
        return all;
    }

    /** Returns the words behind {@code tif1}; a comment at the end is none of them. */
    String[] arguments() {
        String line = command.replaceFirst("\\s+#.*", "").replaceFirst("^(\\./)?tif1\\s*", "");
        return WORD.matcher(line)
                .results()
                .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
                .toArray(String[]::new);
    }

    /** Returns whether the command reads a session of the archive. */
    boolean needsRealData() {
        return REAL.matcher(command).find() && !command.contains("--source");
    }

    /** Returns whether its lines may come in any order, as the class path has it. */
    private boolean isUnordered() {
        return command.startsWith("tif1 plugins");
    }

    /** Returns whether a text is what the page shows. */
    boolean isPrinted(String text) {
        return isUnordered()
                ? text.lines().sorted().toList().equals(printed.lines().sorted().toList())
                : expected().matcher(text).matches();
    }

    private Pattern expected() {
        StringBuilder pattern = new StringBuilder();
        for (String line : printed.split("\n")) {
            if (line.equals("…")) {
                pattern.append("(?:.*\\n)*");
            } else {
                pattern.append(quoted(line)).append("\\n");
            }
        }
        return Pattern.compile(pattern.toString());
    }

    private static String quoted(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.stripTrailing().split("…", -1)) {
            parts.add(Pattern.quote(part));
        }
        return String.join(".*", parts) + " *";
    }

    @Override
    public String toString() {
        return page + ": " + command;
    }
}
