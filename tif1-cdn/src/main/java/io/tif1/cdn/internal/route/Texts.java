package io.tif1.cdn.internal.route;

import io.tif1.api.Secrets;
import java.time.Duration;

/** Words for messages. */
final class Texts {
    private static final int LONGEST = 200;

    private Texts() {}

    /** Returns what an exception says, in one line. */
    static String of(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        return printable(message == null || message.isBlank() ? name : name + ": " + message);
    }

    /** Returns foreign text without control characters and secrets, shortened. */
    static String printable(String text) {
        String plain = Secrets.mask(text.replaceAll("\\p{Cntrl}+", " ").strip());
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /** Returns a time span as people write it. */
    static String of(Duration span) {
        long millis = span.toMillis();
        return millis < 10_000 ? millis + " ms" : (millis + 500) / 1000 + " s";
    }
}
