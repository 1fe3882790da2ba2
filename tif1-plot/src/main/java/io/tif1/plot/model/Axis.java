package io.tif1.plot.model;

import java.util.List;
import org.apiguardian.api.API;

/**
 * One axis of a panel; categories lie at 0, 1, 2 and so on.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Axis(
        String label, Kind kind, boolean reversed, List<String> categories, List<Double> limits) {
    /** What the numbers of an axis are. */
    public enum Kind {
        /** Plain numbers. */
        NUMBER,
        /** Whole numbers, such as laps. */
        WHOLE,
        /** Seconds, written as minutes, seconds and thousandths. */
        TIME,
        /** Names. */
        CATEGORY,
        /** Places; nothing is written. */
        HIDDEN
    }

    /** Copies the lists. */
    public Axis {
        categories = List.copyOf(categories);
        limits = List.copyOf(limits);
    }

    /** Returns an axis of numbers. */
    public static Axis number(String label) {
        return new Axis(label, Kind.NUMBER, false, List.of(), List.of());
    }

    /** Returns an axis of whole numbers, such as laps. */
    public static Axis whole(String label) {
        return new Axis(label, Kind.WHOLE, false, List.of(), List.of());
    }

    /** Returns an axis of seconds, written m:ss.SSS. */
    public static Axis time(String label) {
        return new Axis(label, Kind.TIME, false, List.of(), List.of());
    }

    /** Returns an axis of names. */
    public static Axis names(String label, List<String> names) {
        return new Axis(label, Kind.CATEGORY, false, names, List.of(-0.6, names.size() - 0.4));
    }

    /** Returns an axis without numbers. */
    public static Axis hidden() {
        return new Axis("", Kind.HIDDEN, false, List.of(), List.of());
    }

    /** Returns the axis the other way round. */
    public Axis reverse() {
        return new Axis(label, kind, !reversed, categories, limits);
    }

    /** Returns the axis with fixed ends. */
    public Axis from(double low, double high) {
        return new Axis(label, kind, reversed, categories, List.of(low, high));
    }
}
