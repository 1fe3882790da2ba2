package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Times by five fields: minute, hour, day of the month, month, day of the week. Each is {@code *},
 * a number, a name such as {@code MAR} or {@code SUN}, a range, a list, or any of these with a
 * step. If both days are given, either is enough. Sunday is 0 or 7.
 *
 * <p>A time that a clock leaves out in spring is moved by the gap; one that it repeats in autumn
 * counts once. Immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Cron {
    private static final int MOST_DAYS = 366 * 8 + 1;
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final String DAYS = "SUNMONTUEWEDTHUFRISAT";

    private final String text;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet days;
    private final BitSet months;
    private final BitSet weekdays;
    private final boolean anyDay;
    private final boolean anyWeekday;

    private Cron(String text, String[] fields) {
        this.text = text;
        this.minutes = field(fields[0], 0, 59, "");
        this.hours = field(fields[1], 0, 23, "");
        this.days = field(fields[2], 1, 31, "");
        this.months = field(fields[3], 1, 12, MONTHS);
        this.weekdays = field(fields[4], 0, 7, DAYS);
        if (weekdays.get(7)) {
            weekdays.set(0);
        }
        this.anyDay = fields[2].startsWith("*");
        this.anyWeekday = fields[4].startsWith("*");
    }

    /**
     * Reads five fields.
     *
     * @throws IllegalArgumentException if they are no such times
     */
    public static Cron parse(String text) {
        String[] fields = text.strip().split("\\s+");
        if (fields.length != 5) {
            throw new IllegalArgumentException("\"" + text + "\" has not five fields");
        }
        return new Cron(text.strip(), fields);
    }

    private static BitSet field(String field, int first, int last, String names) {
        BitSet set = new BitSet(last + 1);
        for (String part : field.split(",", -1)) {
            String[] range = part.split("/", -1);
            int step = range.length == 2 ? number(range[1], 1, last, "", field) : 1;
            String[] ends = range[0].split("-", -1);
            if (range.length > 2 || ends.length > 2) {
                throw wrong(field);
            }
            boolean all = range[0].equals("*");
            int from = all ? first : number(ends[0], first, last, names, field);
            int open = range.length == 2 ? last : from;
            int to = ends.length == 2 ? number(ends[1], first, last, names, field) : open;
            addAll(set, from, all ? last : to, step, field);
        }
        return set;
    }

    private static void addAll(BitSet set, int from, int to, int step, String field) {
        if (to < from) {
            throw wrong(field);
        }
        for (int value = from; value <= to; value += step) {
            set.set(value);
        }
    }

    private static int number(String text, int first, int last, String names, String field) {
        int at = text.length() == 3 ? names.indexOf(text.toUpperCase(Locale.ROOT)) : -1;
        if (at >= 0 && at % 3 == 0) {
            return at / 3 + first;
        }
        if (!text.matches("\\d{1,2}")
                || Integer.parseInt(text) < first
                || Integer.parseInt(text) > last) {
            throw wrong(field);
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException wrong(String field) {
        return new IllegalArgumentException("\"" + field + "\" is no field of a schedule");
    }

    /** Returns the first time after another, in its zone; empty if there is none in eight years. */
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        LocalDate day = after.toLocalDate();
        for (int i = 0; i < MOST_DAYS; i++, day = day.plusDays(1)) {
            if (matches(day)) {
                Optional<ZonedDateTime> found = on(day, after);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean matches(LocalDate day) {
        boolean byDay = days.get(day.getDayOfMonth());
        boolean byWeekday = weekdays.get(day.getDayOfWeek().getValue() % 7);
        boolean either = anyDay || anyWeekday ? byDay && byWeekday : byDay || byWeekday;
        return months.get(day.getMonthValue()) && either;
    }

    private Optional<ZonedDateTime> on(LocalDate day, ZonedDateTime after) {
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            for (int m = minutes.nextSetBit(0); m >= 0; m = minutes.nextSetBit(m + 1)) {
                ZonedDateTime time = ZonedDateTime.of(day, LocalTime.of(hour, m), after.getZone());
                if (time.isAfter(after)) {
                    return Optional.of(time);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
