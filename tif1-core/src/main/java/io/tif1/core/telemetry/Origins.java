package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SampleOrigin;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.columns.Wholes;
import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * Which samples were measured, recovered from the values: whole numbers for speed, engine speed and
 * throttle make a car sample, whole coordinates a position sample. Origins are kept as the ordinals
 * of {@link SampleOrigin}.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Origins {
    /** The column's name. */
    public static final String COLUMN = "Source";

    private static final SampleOrigin[] ALL = SampleOrigin.values();
    private static final String[] CODES =
            Arrays.stream(ALL).map(SampleOrigin::code).toArray(String[]::new);

    private Origins() {}

    /** Recovers the origins of telemetry as the archive has it, unless a column tells them. */
    public static byte[] recover(ColumnBatch batch) {
        if (batch.schema().contains(COLUMN) && batch.column(COLUMN) instanceof ColumnData.Texts) {
            return read(batch);
        }
        byte[] origins = new byte[batch.rows()];
        mark(batch, origins, SampleOrigin.CAR, "Speed", "RPM", "Throttle");
        mark(batch, origins, SampleOrigin.POSITION, "X", "Y", "Z");
        return origins;
    }

    /** Adds a bit where all columns that have a value are whole; the first must have one. */
    private static void mark(
            ColumnBatch batch, byte[] origins, SampleOrigin bit, String first, String... others) {
        if (!Axis.has(batch, first)) {
            return;
        }
        boolean[] whole = new boolean[origins.length];
        double[] values = Axis.numbers(batch, first);
        for (int row = 0; row < whole.length; row++) {
            whole[row] = values[row] == Math.rint(values[row]);
        }
        for (String other : others) {
            clear(batch, other, whole);
        }
        for (int row = 0; row < whole.length; row++) {
            origins[row] |= whole[row] ? (byte) bit.ordinal() : 0;
        }
    }

    private static void clear(ColumnBatch batch, String column, boolean[] whole) {
        if (Axis.has(batch, column)) {
            double[] values = Axis.numbers(batch, column);
            for (int row = 0; row < whole.length; row++) {
                whole[row] &= Double.isNaN(values[row]) || values[row] == Math.rint(values[row]);
            }
        }
    }

    /** Makes the column {@code Source}. */
    public static ColumnData column(byte[] origins) {
        return new ColumnData.Texts(new Wholes.Above8(origins, 0), CODES, null);
    }

    /** Reads the column {@code Source}. */
    public static byte[] read(ColumnBatch batch) {
        ColumnData.Texts column = (ColumnData.Texts) batch.column(COLUMN);
        byte[] meaning = new byte[column.dictionary().length];
        for (int code = 0; code < meaning.length; code++) {
            meaning[code] =
                    (byte) Math.max(0, Arrays.asList(CODES).indexOf(column.dictionary()[code]));
        }
        byte[] origins = new byte[batch.rows()];
        for (int row = 0; row < origins.length; row++) {
            origins[row] = column.has(row) ? meaning[column.code(row)] : 0;
        }
        return origins;
    }

    /** Returns the origin behind an ordinal. */
    public static SampleOrigin of(byte ordinal) {
        return ALL[ordinal];
    }
}
