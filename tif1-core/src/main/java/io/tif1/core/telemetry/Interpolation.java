package io.tif1.core.telemetry;

import io.tif1.api.model.ChannelKind;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnData;

/**
 * Reads a channel at other times by the rule of its kind. Between two samples of which one is
 * missing, and outside all samples, the result is missing.
 */
final class Interpolation {
    private final long[] times;
    private final Places places;

    Interpolation(long[] times, Places places) {
        this.times = times;
        this.places = places;
    }

    ColumnData read(ColumnData column, ChannelKind kind) {
        if (column instanceof ColumnData.Doubles doubles && isCurve(kind)) {
            return Axis.column(curve(Axis.withNaN(doubles), kind));
        }
        if (column instanceof ColumnData.Longs longs && kind == ChannelKind.LINEAR) {
            return line(longs);
        }
        return held(column, kind == ChannelKind.NONE);
    }

    private static boolean isCurve(ChannelKind kind) {
        return kind != ChannelKind.STEP && kind != ChannelKind.NONE;
    }

    private double[] curve(double[] values, ChannelKind kind) {
        double[] slopes =
                switch (kind) {
                    case SMOOTH -> Tangents.smooth(times, values);
                    case CLAMPED -> Tangents.clamped(times, values);
                    default -> new double[0];
                };
        double[] read = new double[places.size()];
        for (int i = 0; i < read.length; i++) {
            int left = places.left(i);
            if (left < 0) {
                read[i] = Double.NaN;
            } else if (places.isExact(i)) {
                read[i] = values[left];
            } else {
                read[i] = between(values, slopes, left, places.fraction(i));
            }
        }
        return read;
    }

    private double between(double[] values, double[] slopes, int left, double f) {
        double from = values[left];
        double to = values[left + 1];
        if (slopes.length == 0) {
            return from + (to - from) * f;
        }
        double step = times[left + 1] - times[left];
        double rise = to - from;
        double a = slopes[left] * step - rise;
        double b = rise - slopes[left + 1] * step;
        return from + f * rise + f * (1 - f) * (a * (1 - f) + b * f);
    }

    private ColumnData line(ColumnData.Longs column) {
        long[] read = new long[places.size()];
        long[] validity = Bitmaps.none(read.length);
        for (int i = 0; i < read.length; i++) {
            int left = places.left(i);
            boolean exact = places.isExact(i);
            if (left >= 0 && column.has(left) && (exact || column.has(left + 1))) {
                long from = column.at(left);
                long rise = exact ? 0 : column.at(left + 1) - from;
                read[i] = from + Math.round(rise * places.fraction(i));
                Bitmaps.set(validity, i);
            }
        }
        return new ColumnData.Longs(read, Bitmaps.orNull(validity, read.length));
    }

    /** Takes the sample before, or only one exactly there. */
    private ColumnData held(ColumnData column, boolean exactOnly) {
        int[] rows = new int[places.size()];
        long[] there = Bitmaps.none(rows.length);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Math.max(0, places.left(i));
            if (places.left(i) >= 0 && (!exactOnly || places.isExact(i))) {
                Bitmaps.set(there, i);
            }
        }
        return Validity.limit(column.take(rows), there);
    }
}
