package io.tif1.ergast.replay;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a path asks for. */
record RequestLine(String endpoint, Scope scope) {
    private static final Pattern PATH =
            Pattern.compile("/(?:(\\d{4})/)?(?:(\\d{1,2})/)?([a-z]+)\\.json");

    /** Reads a path below the base address, or returns null if it has another form. */
    static @Nullable RequestLine parse(String path) {
        Matcher match = PATH.matcher(path);
        if (!match.matches()) {
            return null;
        }
        return new RequestLine(
                match.group(3), new Scope(number(match.group(1)), number(match.group(2))));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
