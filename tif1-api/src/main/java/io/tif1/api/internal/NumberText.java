package io.tif1.api.internal;

import java.io.IOException;

/** Writes numbers and times as text, without making strings. */
final class NumberText {
    private static final int MILLIS_A_DAY = 86_400_000;
    private static final byte[] POINT_ZERO = {'.', '0'};

    private NumberText() {}

    /** Writes a finite double as {@code Double.toString} does, which is valid JSON. */
    static void number(ByteSink sink, double value) throws IOException {
        if (Double.doubleToRawLongBits(value) < 0) {
            sink.put('-');
        }
        double size = Math.abs(value);
        if (size == (int) size && size < 1e7) {
            sink.putInt((int) size);
            sink.put(POINT_ZERO);
            return;
        }
        ShortestDecimal decimal = decimal(size);
        long digits = decimal.digits();
        while (digits % 10 == 0) {
            digits /= 10;
        }
        int count = ByteSink.digits(digits);
        int point = decimal.exponent() + ByteSink.digits(decimal.digits());
        if (size >= 1e-3 && size < 1e7) {
            plain(sink, digits, count, point);
        } else {
            scientific(sink, digits, count, point);
        }
    }

    /**
     * Finds the shortest decimal, at once where three places are enough: of fewer than 16 digits,
     * no two decimals read as one double, so what reads back is the only one.
     */
    private static ShortestDecimal decimal(double size) {
        if (size >= 1e-3 && size < 1e7) {
            long thousandths = (long) (size * 1000 + 0.5);
            if (thousandths / 1000.0 == size) {
                return new ShortestDecimal(thousandths, -3);
            }
        }
        return ShortestDecimal.of(size);
    }

    /** Writes milliseconds as seconds with exactly three places, such as {@code 82.167}. */
    static void seconds(ByteSink sink, long millis) throws IOException {
        if (millis < 0) {
            sink.put('-');
        }
        long whole = millis / 1000;
        sink.putDigits(whole, ByteSink.digits(whole));
        sink.put('.');
        sink.putDigits(millis % 1000, 3);
    }

    /** Writes an instant in UTC, such as {@code 2025-03-16T04:03:07.250Z}. */
    static void instant(ByteSink sink, long millis) throws IOException {
        date(sink, Math.floorDiv(millis, MILLIS_A_DAY));
        int time = Math.floorMod(millis, MILLIS_A_DAY);
        sink.put('T');
        sink.putDigits(time / 3_600_000, 2);
        sink.put(':');
        sink.putDigits(time / 60_000 % 60, 2);
        sink.put(':');
        sink.putDigits(time / 1_000 % 60, 2);
        sink.put('.');
        sink.putDigits(time % 1_000, 3);
        sink.put('Z');
    }

    /** Counts in years that begin on 1 March, so that the leap day is the last of its year. */
    private static void date(ByteSink sink, long epochDay) throws IOException {
        long day = epochDay + 719_468; // since 0000-03-01
        long era = Math.floorDiv(day, 146_097); // 400 years
        long dayOfEra = Math.floorMod(day, 146_097);
        long year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100);
        long month = (5 * dayOfYear + 2) / 153; // 0 is March
        year(sink, era * 400 + year + (month >= 10 ? 1 : 0));
        sink.put('-');
        sink.putDigits(month < 10 ? month + 3 : month - 9, 2);
        sink.put('-');
        sink.putDigits(dayOfYear - (153 * month + 2) / 5 + 1, 2);
    }

    private static void year(ByteSink sink, long year) throws IOException {
        if (year < 0 || year > 9999) {
            sink.put(year < 0 ? '-' : '+'); // as ISO-8601 wants years of other lengths
        }
        sink.putDigits(year, Math.max(4, ByteSink.digits(year)));
    }

    private static void plain(ByteSink sink, long digits, int count, int point) throws IOException {
        if (point <= 0) {
            sink.put('0');
            sink.put('.');
            sink.putDigits(digits, count - point);
        } else if (point >= count) {
            sink.putDigits(digits, count);
            sink.putDigits(0, point - count);
            sink.put(POINT_ZERO);
        } else {
            long scale = ByteSink.power(count - point);
            sink.putDigits(digits / scale, point);
            sink.put('.');
            sink.putDigits(digits % scale, count - point);
        }
    }

    private static void scientific(ByteSink sink, long digits, int count, int point)
            throws IOException {
        long scale = ByteSink.power(count - 1);
        sink.putDigits(digits / scale, 1);
        sink.put('.');
        sink.putDigits(digits % scale, Math.max(1, count - 1));
        sink.put('E');
        sink.putInt(point - 1);
    }
}
