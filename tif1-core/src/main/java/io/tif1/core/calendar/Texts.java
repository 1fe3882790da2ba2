package io.tif1.core.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text files packaged beside this class.
 *
 * <p>Like all that a first look-up runs through, it keeps to plain loops: in a short-lived process
 * the first streams would cost more than the reading.
 */
final class Texts {
    private Texts() {}

    /** Returns a file's lines without comments and blank ones; none if there is no such file. */
    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        for (String line : read(file).split("\n")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String read(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("packaged " + file + " cannot be read", e);
        }
    }
}
