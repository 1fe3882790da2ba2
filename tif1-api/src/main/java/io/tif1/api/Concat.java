package io.tif1.api;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts frames of the same columns below each other. */
final class Concat {
    private final List<Frame> frames;
    private final int rows;
    private final FrameBuilder builder;

    private Concat(List<Frame> frames, Schema schema, FrameBackend backend) {
        this.frames = frames;
        this.rows = frames.stream().mapToInt(Frame::rows).reduce(0, Math::addExact);
        this.builder = backend.builder(schema, rows);
    }

    /**
     * Builds one frame of several.
     *
     * @param frames at least one; a column that is not in all of them, or not of one type, is an
     *     {@link IllegalArgumentException}
     * @param backend holds the new frame
     */
    static Frame of(List<Frame> frames, FrameBackend backend) {
        Schema schema = frames.get(0).schema();
        frames.forEach(frame -> requireSame(schema, frame.schema()));
        Concat concat = new Concat(frames, schema, backend);
        schema.forEach(concat::deliver);
        return concat.builder.build();
    }

    private static void requireSame(Schema wanted, Schema other) {
        boolean same =
                wanted.names().equals(other.names())
                        && wanted.names().stream()
                                .allMatch(name -> type(wanted, name).equals(type(other, name)));
        if (!same) {
            throw new IllegalArgumentException(
                    "frames of other columns cannot be joined: %s and %s"
                            .formatted(wanted.names(), other.names()));
        }
    }

    private static String type(Schema schema, String name) {
        return schema.field(schema.require(name)).type().name();
    }

    private void deliver(Field field) {
        String name = field.name();
        long[] validity = new long[(rows + 63) >>> 6];
        switch (field.type()) {
            case BOOLEAN -> {
                byte[] values = new byte[rows];
                each(
                        name,
                        validity,
                        (at, c, row) -> values[at] = (byte) (c.booleanAt(row) ? 1 : 0));
                builder.booleans(name, values, validity);
            }
            case INT32 -> {
                int[] values = new int[rows];
                each(name, validity, (at, column, row) -> values[at] = column.intAt(row));
                builder.ints(name, values, validity);
            }
            case FLOAT64 -> {
                double[] values = new double[rows];
                each(name, validity, (at, column, row) -> values[at] = column.doubleAt(row));
                builder.doubles(name, values, validity);
            }
            case DURATION, INSTANT -> {
                long[] values = new long[rows];
                each(name, validity, (at, column, row) -> values[at] = column.longAt(row));
                builder.longs(name, values, validity);
            }
            case TEXT -> deliverTexts(name, validity);
        }
    }

    private void deliverTexts(String name, long[] validity) {
        Map<String, Integer> codes = new HashMap<>();
        int[] values = new int[rows];
        each(
                name,
                validity,
                (at, column, row) -> {
                    Integer known = codes.putIfAbsent(column.textAt(row), codes.size());
                    values[at] = known == null ? codes.size() - 1 : known;
                });
        String[] dictionary = new String[codes.size()];
        codes.forEach((text, code) -> dictionary[code] = text);
        builder.texts(name, values, dictionary, validity);
    }

    /** Takes one cell that has a value. */
    private interface Cell {
        void copy(int at, Column column, int row);
    }

    private void each(String name, long[] validity, Cell cell) {
        int at = 0;
        for (Frame frame : frames) {
            Column column = frame.column(name);
            for (int row = 0; row < frame.rows(); row++, at++) {
                if (!column.isMissing(row)) {
                    validity[at >>> 6] |= 1L << at;
                    cell.copy(at, column, row);
                }
            }
        }
    }
}
