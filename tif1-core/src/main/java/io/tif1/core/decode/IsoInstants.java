package io.tif1.core.decode;

/**
 * ISO date-times with up to nine fractional digits, with no zone, {@code Z} or an offset, as epoch
 * milliseconds; no zone means UTC, and digits beyond the millisecond are cut off.
 */
final class IsoInstants {
    private static final int SECONDS_END = 19;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private IsoInstants() {}

    /** Returns the milliseconds, or {@link Decimal#OUT_OF_RANGE} if the bytes are no date-time. */
    static long parse(byte[] b, int from, int to) {
        if (to - from < SECONDS_END || !hasSeparators(b, from)) {
            return Decimal.OUT_OF_RANGE;
        }
        long day = day(digits(b, from, 4), digits(b, from + 5, 2), digits(b, from + 8, 2));
        int second = second(b, from + 11);
        int end = fractionEnd(b, from + SECONDS_END, to);
        int offset = offsetMinutes(b, end, to);
        if (day == Decimal.OUT_OF_RANGE || second < 0 || end < 0 || offset == Integer.MIN_VALUE) {
            return Decimal.OUT_OF_RANGE;
        }
        int millis = millis(b, from + SECONDS_END + 1, end);
        return (day * 86_400 + second - offset * 60L) * 1000 + millis;
    }

    private static boolean hasSeparators(byte[] b, int at) {
        return b[at + 4] == '-'
                && b[at + 7] == '-'
                && (b[at + 10] == 'T' || b[at + 10] == ' ')
                && b[at + 13] == ':'
                && b[at + 16] == ':';
    }

    /** Days since 1970-01-01 in the Gregorian calendar, counted from a March. */
    private static long day(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return Decimal.OUT_OF_RANGE;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (month == 2 && day == 29 && !leap) {
            return Decimal.OUT_OF_RANGE;
        }
        long years = month > 2 ? year : year - 1L;
        int months = (month + 9) % 12;
        long leaps =
                Math.floorDiv(years, 4) - Math.floorDiv(years, 100) + Math.floorDiv(years, 400);
        return years * 365 + leaps + (months * 153 + 2) / 5 + day - 1 - 719_468;
    }

    private static int second(byte[] b, int at) {
        int hour = digits(b, at, 2);
        int minute = digits(b, at + 3, 2);
        int second = digits(b, at + 6, 2);
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second < 60;
        return exists && second >= 0 ? hour * 3600 + minute * 60 + second : -1;
    }

    /** Returns where the fraction ends, or -1 if it is none. */
    private static int fractionEnd(byte[] b, int at, int to) {
        if (at == to || b[at] != '.') {
            return at;
        }
        int end = at + 1;
        while (end < to && NumberScanner.isDigit(b[end])) {
            end++;
        }
        int places = end - at - 1;
        return places >= 1 && places <= 9 ? end : -1;
    }

    private static int millis(byte[] b, int from, int end) {
        int millis = 0;
        for (int i = 0; i < 3; i++) {
            millis = millis * 10 + (from + i < end ? b[from + i] - '0' : 0);
        }
        return millis;
    }

    /** Returns the minutes ahead of UTC, or the least int if the rest is no zone. */
    private static int offsetMinutes(byte[] b, int at, int to) {
        if (at == to || at >= 0 && to - at == 1 && (b[at] == 'Z' || b[at] == 'z')) {
            return 0;
        }
        boolean signed = at >= 0 && to - at == 6 && (b[at] == '+' || b[at] == '-');
        if (!signed || b[at + 3] != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = digits(b, at + 1, 2);
        int minutes = digits(b, at + 4, 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        return (b[at] == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    private static int digits(byte[] b, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            if (!NumberScanner.isDigit(b[i])) {
                return -1;
            }
            value = value * 10 + b[i] - '0';
        }
        return value;
    }
}
