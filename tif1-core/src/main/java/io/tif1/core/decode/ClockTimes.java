package io.tif1.core.decode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations written as clocks, such as {@code 0:01:31.500} or {@code 0 days 00:01:31.500000}. */
final class ClockTimes {
    private static final Pattern CLOCK =
            Pattern.compile(
                    "(-?)(?:(\\d{1,6}) days?"
                            + " )?(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{1,6}(?:\\.\\d{1,9})?)");

    private ClockTimes() {}

    /** Returns the milliseconds, or {@link Decimal#OUT_OF_RANGE} if the text is no clock. */
    static long parse(String text) {
        Matcher clock = CLOCK.matcher(text);
        Decimal seconds = new Decimal();
        if (text.length() > 40 || !clock.matches() || !seconds.accepts(plain(clock.group(5)))) {
            return Decimal.OUT_OF_RANGE;
        }
        long hours = 24 * whole(clock.group(2)) + whole(clock.group(3));
        long minutes = 60 * hours + whole(clock.group(4));
        long millis = 60_000 * minutes + seconds.scaled(3);
        return clock.group(1).isEmpty() ? millis : -millis;
    }

    private static long whole(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Takes leading zeros away, which numbers must not have. */
    private static String plain(String seconds) {
        return seconds.replaceFirst("^0+(?=\\d)", "");
    }
}
