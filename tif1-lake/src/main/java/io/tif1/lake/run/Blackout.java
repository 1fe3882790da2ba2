package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Hours in which nothing is begun, such as those in which many ask the source.
 *
 * @param day only on this day of the week; every day if empty
 * @param from the first moment
 * @param to the first moment after it; before {@code from} if it ends on the next day
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Blackout(Optional<DayOfWeek> day, LocalTime from, LocalTime to) {
    /** Rejects hours that last no time. */
    public Blackout {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a black-out from " + from + " to " + to);
        }
    }

    /**
     * Reads hours such as {@code 12:00-18:00} or {@code SUN 12:00-18:00}, separated by commas.
     *
     * @throws IllegalArgumentException if they are not
     */
    public static List<Blackout> parse(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.split(",")).stream().map(part -> one(part.strip())).toList();
    }

    private static Blackout one(String text) {
        try {
            int space = text.indexOf(' ');
            String[] ends = text.substring(space + 1).strip().split("-", 2);
            Optional<DayOfWeek> day =
                    space < 0 ? Optional.empty() : Optional.of(weekday(text.substring(0, space)));
            return new Blackout(day, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no black-out such as SUN 12:00-18:00", e);
        }
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name.length() >= 3 && day.name().startsWith(name.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException("\"" + name + "\" is no day of the week");
    }

    /** Returns when the hours that a time is in end; empty if it is not in them. */
    public Optional<ZonedDateTime> end(ZonedDateTime time) {
        for (int back = 0; back <= 1; back++) {
            ZonedDateTime begin = time.minusDays(back).with(from);
            ZonedDateTime end = (to.isAfter(from) ? begin : begin.plusDays(1)).with(to);
            boolean applies = day.isEmpty() || day.get() == begin.getDayOfWeek();
            if (applies && !time.isBefore(begin) && time.isBefore(end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }
}
