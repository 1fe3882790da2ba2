package io.tif1.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the text files packaged beside this class. */
final class Texts {
    private Texts() {}

    /**
     * Returns a file's lines without comments and blank ones, or empty if there is no such file.
     */
    static Optional<List<String>> lines(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(
                    reader.lines().filter(l -> !l.isBlank() && l.charAt(0) != '#').toList());
        } catch (IOException e) {
            throw new UncheckedIOException("packaged " + file + " cannot be read", e);
        }
    }

    /** Returns the lines of a file that must be there. */
    static List<String> required(String file) {
        return lines(file).orElseThrow(() -> new IllegalStateException(file + " is not packaged"));
    }
}
