package io.tif1.core.view;

import io.tif1.api.model.Channel;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/** A numeric column of telemetry; durations are read in seconds. */
final class ChannelView implements Channel {
    private final double[] values;

    private ChannelView(double[] values) {
        this.values = values;
    }

    static ChannelView of(ColumnBatch batch, String column) {
        ColumnData data = batch.column(column);
        int rows = batch.rows();
        if (data instanceof ColumnData.Doubles doubles && doubles.validity() == null) {
            return new ChannelView(doubles.values());
        }
        IntToDoubleFunction read = reader(column, data);
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = data.has(row) ? read.applyAsDouble(row) : Double.NaN;
        }
        return new ChannelView(values);
    }

    /** Reads one cell, NaN if it is missing. */
    static double at(ColumnBatch batch, String column, int row) {
        ColumnData data = batch.column(column);
        IntToDoubleFunction read = reader(column, data);
        return data.has(row) ? read.applyAsDouble(row) : Double.NaN;
    }

    private static IntToDoubleFunction reader(String column, ColumnData data) {
        if (data instanceof ColumnData.Doubles doubles) {
            return row -> doubles.at(row);
        } else if (data instanceof ColumnData.Ints ints) {
            return row -> ints.at(row);
        } else if (data instanceof ColumnData.Longs longs) {
            return row -> longs.at(row) / 1000.0;
        } else if (data instanceof ColumnData.Booleans flags) {
            return row -> flags.values()[row];
        }
        throw new IllegalArgumentException("column " + column + " holds text, not numbers");
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int sample) {
        return Double.isNaN(values[sample]);
    }

    @Override
    public double at(int sample) {
        return values[sample];
    }

    @Override
    public double max() {
        return present().max().orElse(Double.NaN);
    }

    @Override
    public double min() {
        return present().min().orElse(Double.NaN);
    }

    @Override
    public double mean() {
        return present().average().orElse(Double.NaN);
    }

    @Override
    public double[] toArray() {
        return values.clone();
    }

    private DoubleStream present() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
    }
}
