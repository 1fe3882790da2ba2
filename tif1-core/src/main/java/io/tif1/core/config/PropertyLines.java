package io.tif1.core.config;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Splits the text of a properties file into lines that know where they stand; keys and values mean
 * what {@link Properties} makes of them.
 */
final class PropertyLines {
    /**
     * One setting of a file.
     *
     * @param first the number of its first line, from 1
     * @param last the number of its last line; more than the first if lines end in a backslash
     */
    record Line(int first, int last, String key, String value) {}

    /** What is wrong with a line that begins with its value. */
    static final String NO_KEY = "there is no key";

    /** What {@link Properties} takes for blanks. */
    private static final Pattern BLANKS = Pattern.compile("^[ \\t\\f]+");

    private final List<Line> lines = new ArrayList<>();
    private final BiConsumer<Integer, String> refused;

    private PropertyLines(BiConsumer<Integer, String> refused) {
        this.refused = refused;
    }

    /**
     * Reads a text.
     *
     * @param refused is told the number and the fault of each line that means nothing
     */
    static List<Line> read(String text, BiConsumer<Integer, String> refused) {
        PropertyLines reader = new PropertyLines(refused);
        List<String> natural = natural(text);
        int next = 0;
        while (next < natural.size()) {
            next = reader.take(natural, next);
        }
        return reader.lines;
    }

    /** Returns the lines as an editor counts them, without their ends. */
    static List<String> natural(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }

    private int take(List<String> natural, int from) {
        String start = BLANKS.matcher(natural.get(from)).replaceFirst("");
        if (start.isEmpty() || start.startsWith("#") || start.startsWith("!")) {
            return from + 1;
        }
        int to = from;
        while (continues(natural.get(to)) && to + 1 < natural.size()) {
            to++;
        }
        add(from, to, String.join("\n", natural.subList(from, to + 1)));
        return to + 1;
    }

    private void add(int from, int to, String logical) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IllegalArgumentException e) {
            refused.accept(from + 1, "a \\u is not followed by four hexadecimal digits");
            return;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (Map.Entry<Object, Object> entry : one.entrySet()) {
            String key = entry.getKey().toString();
            if (key.isEmpty()) {
                refused.accept(from + 1, NO_KEY);
            } else {
                lines.add(new Line(from + 1, to + 1, key, entry.getValue().toString()));
            }
        }
    }

    /** Returns whether a line goes on in the next: it ends in an odd number of backslashes. */
    static boolean continues(String line) {
        int backslashes = 0;
        while (backslashes < line.length()
                && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
