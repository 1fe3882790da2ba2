package io.tif1.core.columns;

import io.tif1.api.frame.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Puts one column of several batches below one another. */
final class ColumnConcat {
    private final List<ColumnBatch> batches;
    private final String name;
    private final int rows;
    private final long[] validity;

    private ColumnConcat(List<ColumnBatch> batches, String name, int rows) {
        this.batches = batches;
        this.name = name;
        this.rows = rows;
        this.validity = Bitmaps.none(rows);
    }

    static ColumnData of(Field field, List<ColumnBatch> batches, int rows) {
        ColumnConcat concat = new ColumnConcat(batches, field.name(), rows);
        return switch (field.type()) {
            case BOOLEAN -> concat.booleans();
            case INT32 -> concat.ints();
            case FLOAT64 -> concat.doubles();
            case DURATION, INSTANT -> concat.longs();
            case TEXT -> concat.texts();
        };
    }

    private ColumnData booleans() {
        byte[] all = new byte[rows];
        each(
                (data, at) ->
                        System.arraycopy(
                                ((ColumnData.Booleans) data).values(), 0, all, at, data.rows()));
        return new ColumnData.Booleans(all, Bitmaps.orNull(validity, rows));
    }

    private ColumnData ints() {
        int[] all = new int[rows];
        each(
                (data, at) ->
                        System.arraycopy(
                                ((ColumnData.Ints) data).values(), 0, all, at, data.rows()));
        return new ColumnData.Ints(all, Bitmaps.orNull(validity, rows));
    }

    private ColumnData doubles() {
        double[] all = new double[rows];
        each(
                (data, at) ->
                        System.arraycopy(
                                ((ColumnData.Doubles) data).values(), 0, all, at, data.rows()));
        return new ColumnData.Doubles(all, Bitmaps.orNull(validity, rows));
    }

    private ColumnData longs() {
        long[] all = new long[rows];
        each(
                (data, at) ->
                        System.arraycopy(
                                ((ColumnData.Longs) data).values(), 0, all, at, data.rows()));
        return new ColumnData.Longs(all, Bitmaps.orNull(validity, rows));
    }

    private ColumnData texts() {
        int[] all = new int[rows];
        Map<String, Integer> dictionary = new LinkedHashMap<>();
        each((data, at) -> recode((ColumnData.Texts) data, at, all, dictionary));
        return new ColumnData.Texts(
                all, dictionary.keySet().toArray(String[]::new), Bitmaps.orNull(validity, rows));
    }

    private static void recode(
            ColumnData.Texts texts, int at, int[] all, Map<String, Integer> dictionary) {
        for (int row = 0; row < texts.rows(); row++) {
            String text = texts.at(row);
            if (text != null) {
                Integer code = dictionary.putIfAbsent(text, dictionary.size());
                all[at + row] = code == null ? dictionary.size() - 1 : code;
            }
        }
    }

    private void each(ObjIntConsumer<ColumnData> copy) {
        int at = 0;
        for (ColumnBatch batch : batches) {
            int position = batch.schema().indexOf(name);
            if (position >= 0) {
                ColumnData data = batch.columns().get(position);
                copy.accept(data, at);
                for (int row = 0; row < data.rows(); row++) {
                    if (data.has(row)) {
                        Bitmaps.set(validity, at + row);
                    }
                }
            }
            at += batch.rows();
        }
    }
}
