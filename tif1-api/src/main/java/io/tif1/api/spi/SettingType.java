package io.tif1.api.spi;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.STABLE;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * What texts a setting takes, and what they mean.
 *
 * @param name one word for tables, such as {@code "duration"}
 * @param range the values allowed as people read them; empty if any will do
 * @param reach what a value can make the process touch
 * @param parse turns text without blanks at its ends into the value; throws {@code
 *     IllegalArgumentException} or {@code DateTimeException} otherwise
 * @param <T> the value
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SettingType<T>(
        String name, String range, SettingReach reach, Function<String, T> parse) {
    /** Rejects nothing but null. */
    public SettingType {
        requireNonNull(name, "name");
        requireNonNull(range, "range");
        requireNonNull(reach, "reach");
        requireNonNull(parse, "parse");
    }

    /** Takes any text. */
    public static SettingType<String> text() {
        return new SettingType<>("text", "", SettingReach.VALUE, Function.identity());
    }

    /** Takes {@code true} and {@code false}, also written yes, on, 1 and no, off, 0. */
    public static SettingType<Boolean> flag() {
        return new SettingType<>("flag", "true, false", SettingReach.VALUE, SettingTexts::flag);
    }

    /** Takes whole numbers within bounds, both allowed. */
    public static SettingType<Long> count(long least, long most) {
        return new SettingType<>(
                "count",
                SettingTexts.range(least, most),
                SettingReach.VALUE,
                text -> SettingTexts.within(SettingTexts.whole(text), least, most));
    }

    /** Takes whole numbers within bounds, both allowed. */
    public static SettingType<Integer> integer(int least, int most) {
        return count(least, most).map(Long::intValue);
    }

    /** Takes finite numbers within bounds, both allowed. */
    public static SettingType<Double> number(double least, double most) {
        return new SettingType<>(
                "number",
                least + " to " + most,
                SettingReach.VALUE,
                text -> SettingTexts.within(SettingTexts.finite(text), least, most));
    }

    /**
     * Takes time spans within bounds, both allowed: {@code 500ms}, {@code 30s}, {@code 2m}, {@code
     * 12h}, {@code 7d}, a plain number of seconds, or ISO-8601 such as {@code PT30S}.
     */
    public static SettingType<Duration> duration(Duration least, Duration most) {
        return new SettingType<>(
                "duration",
                SettingTexts.brief(least) + " to " + SettingTexts.brief(most),
                SettingReach.VALUE,
                text -> SettingTexts.within(SettingTexts.duration(text), least, most));
    }

    /** Takes one of some words, in any case. */
    public static SettingType<String> choice(String... words) {
        List<String> allowed = List.of(words);
        return new SettingType<>(
                "choice",
                String.join(", ", allowed),
                SettingReach.VALUE,
                text -> SettingTexts.oneOf(text.toLowerCase(Locale.ROOT), allowed));
    }

    /** Takes a file or folder; a leading {@code ~/} is the user's home. */
    public static SettingType<Path> path() {
        return new SettingType<>("path", "", SettingReach.FILE, SettingTexts::path);
    }

    /** Takes a file that is looked for below the cache folder unless its path is absolute. */
    public static SettingType<Path> cachedFile() {
        return new SettingType<>(
                "path", "from the cache folder", SettingReach.CACHED_FILE, SettingTexts::path);
    }

    /** Takes addresses with one of some schemes, such as {@code "https"}, and a host. */
    public static SettingType<URI> address(String... schemes) {
        List<String> allowed = List.of(schemes);
        return new SettingType<>(
                "address",
                String.join(":// ", allowed) + "://",
                SettingReach.OUTSIDE,
                text -> SettingTexts.address(text, allowed));
    }

    /** Takes several values with commas between them, at least one. */
    public static <T> SettingType<List<T>> list(SettingType<T> of) {
        return new SettingType<>(
                "list of " + of.name(),
                of.range(),
                of.reach(),
                text -> SettingTexts.items(text).stream().map(of.parse()).toList());
    }

    /** Returns a type that takes the same texts and gives something made of their values. */
    public <R> SettingType<R> map(Function<T, R> convert) {
        return new SettingType<>(name, range, reach, parse.andThen(convert));
    }

    /** Returns the type with another description of its range. */
    public SettingType<T> ranging(String range) {
        return new SettingType<>(name, range, reach, parse);
    }

    /** Returns the type, its values known to reach further or less far. */
    public SettingType<T> reaching(SettingReach reach) {
        return new SettingType<>(name, range, reach, parse);
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is no such value; the message says why
     * @throws java.time.DateTimeException likewise
     */
    public T read(String text) {
        return parse.apply(text.strip());
    }
}
