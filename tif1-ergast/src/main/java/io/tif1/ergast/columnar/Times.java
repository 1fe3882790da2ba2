package io.tif1.ergast.columnar;

import static io.tif1.ergast.columnar.Digits.BAD;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/** Days, times of day, instants and durations from bytes. */
final class Times {
    private static final long SECOND = 1_000_000;

    /** From 0000-03-01 to 1970-01-01. */
    private static final long DAYS_TO_1970 = 719_468;

    private Times() {}

    /** Days since 1970-01-01. */
    static long date(Cell cell) {
        byte[] b = cell.bytes;
        int at = cell.from;
        if (cell.length() != 10 || b[at + 4] != '-' || b[at + 7] != '-') {
            return BAD;
        }
        long year = Digits.unsigned(b, at, at + 4);
        long month = Digits.unsigned(b, at + 5, at + 7);
        long day = Digits.unsigned(b, at + 8, at + 10);
        if (year == BAD || month == BAD || day == BAD) {
            return BAD;
        }
        return month < 1 || month > 12 || day < 1 || day > lengthOf((int) month, year)
                ? BAD
                : epochDay(year, (int) month, day);
    }

    private static int lengthOf(int month, long year) {
        return month == 2 && !Year.isLeap(year) ? 28 : Month.of(month).maxLength();
    }

    /** Counts days from a year that begins in March, so that the leap day is its last. */
    private static long epochDay(long year, int month, long day) {
        long shifted = month > 2 ? year : year - 1;
        long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365 * shifted
                + Math.floorDiv(shifted, 4)
                - Math.floorDiv(shifted, 100)
                + Math.floorDiv(shifted, 400)
                + dayOfYear
                - DAYS_TO_1970;
    }

    /** Microseconds since midnight. */
    static long timeOfDay(Cell cell) {
        byte[] b = cell.bytes;
        int at = cell.from;
        int to = cell.to > at && b[cell.to - 1] == 'Z' ? cell.to - 1 : cell.to;
        if (to - at < 8 || b[at + 2] != ':' || b[at + 5] != ':') {
            return BAD;
        }
        long hours = Digits.unsigned(b, at, at + 2);
        long minutes = Digits.unsigned(b, at + 3, at + 5);
        long micros = Digits.scaled(b, at + 6, to, 6);
        boolean bad = hours == BAD || minutes == BAD || micros == BAD;
        if (bad || hours > 23 || minutes > 59 || micros < 0 || micros >= 60 * SECOND) {
            return BAD;
        }
        return (hours * 60 + minutes) * 60 * SECOND + micros;
    }

    /** Microseconds since 1970-01-01T00:00:00Z. */
    static long instant(Cell cell) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(cell.text()));
        } catch (DateTimeException e) {
            return BAD;
        }
    }

    /** Milliseconds of {@code [h:]m:s} or {@code s}, with or without fraction. */
    static long durationMs(Cell cell) {
        byte[] b = cell.bytes;
        long minutes = 0;
        int at = cell.from;
        for (int parts = 0; parts < 3; parts++) {
            int colon = Digits.indexOf(b, ':', at, cell.to);
            if (colon == cell.to) {
                return seconds(b, at, cell.to, minutes);
            }
            long part = Digits.unsigned(b, at, colon);
            if (part == BAD || parts > 0 && part > 59) {
                return BAD;
            }
            minutes = minutes * 60 + part;
            at = colon + 1;
        }
        return BAD;
    }

    private static long seconds(byte[] b, int from, int to, long minutes) {
        long millis = Digits.scaled(b, from, to, 3);
        boolean bad = millis == BAD || millis < 0 || minutes > 0 && millis >= 60_000;
        return bad ? BAD : minutes * 60_000 + millis;
    }
}
