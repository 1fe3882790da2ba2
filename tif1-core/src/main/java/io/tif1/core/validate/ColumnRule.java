package io.tif1.core.validate;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * One column of a session table: its name, type, the keys it goes by in files, and its plausible
 * values.
 *
 * @param name the canonical name
 * @param type what the cells hold
 * @param keys the keys in files, the preferred one first; the canonical name is the last of them
 * @param range the plausible values of a numeric column
 * @param traits what else holds for the column
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record ColumnRule(
        String name, ColumnType type, List<String> keys, Range range, List<Trait> traits) {
    /** What can hold for a column beyond its type. */
    public enum Trait {
        /** A table without it is worth a finding. */
        EXPECTED,
        /** A fraction is rounded to the nearest whole number instead of being a wrong cell. */
        ROUNDED,
        /** Values never decrease. */
        ASCENDING
    }

    /** Copies the lists. */
    public ColumnRule {
        keys = List.copyOf(keys);
        traits = List.copyOf(traits);
    }

    /**
     * Describes a column.
     *
     * @param keys the keys in files besides the canonical name, the preferred one first
     */
    public static ColumnRule of(String name, ColumnType type, String... keys) {
        List<String> all = Stream.concat(Arrays.stream(keys), Stream.of(name)).distinct().toList();
        return new ColumnRule(name, type, all, Range.ANY, List.of());
    }

    /** Returns this rule with plausible values. */
    public ColumnRule within(double min, double max) {
        return new ColumnRule(name, type, keys, new Range(min, max, range.noData()), traits);
    }

    /** Returns this rule with a value that says that there is no data. */
    public ColumnRule withNoData(double noData) {
        Range marked = new Range(range.min(), range.max(), noData);
        return new ColumnRule(name, type, keys, marked, traits);
    }

    /** Returns this rule with traits. */
    public ColumnRule with(Trait... traits) {
        return new ColumnRule(name, type, keys, range, List.of(traits));
    }

    /** Returns whether a trait holds. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
