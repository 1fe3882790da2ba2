package io.tif1.backend.arrow;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;

/** A frame of every type for tests of this backend. */
final class Samples {
    static final Schema SCHEMA =
            Schema.of(
                    Field.of("Driver", ColumnType.TEXT),
                    Field.of("LapNumber", ColumnType.INT32),
                    Field.of("LapTime", ColumnType.DURATION),
                    Field.of("SpeedST", ColumnType.FLOAT64),
                    Field.of("IsAccurate", ColumnType.BOOLEAN),
                    Field.of("LapStartDate", ColumnType.INSTANT),
                    Field.of("MiniSectors1", ColumnType.TEXT).withAvailable(false));

    private static final String[] DRIVERS = {"VER", "NOR", "P\u00e9rez \ud83c\udfce", ""};

    private Samples() {}

    /** Builds laps; every fifth cell is missing, except in SpeedST. */
    static Frame laps(int rows) {
        int[] codes = new int[rows];
        int[] numbers = new int[rows];
        long[] times = new long[rows];
        double[] speeds = new double[rows];
        byte[] accurate = new byte[rows];
        long[] starts = new long[rows];
        long[] validity = new long[(rows + 63) / 64];
        for (int row = 0; row < rows; row++) {
            codes[row] = row % DRIVERS.length;
            numbers[row] = row + 1;
            times[row] = 82_167 + row;
            speeds[row] = row / 3.0;
            accurate[row] = (byte) (row % 3 == 0 ? 1 : 0);
            starts[row] = 1_742_097_787_250L + row;
            validity[row >>> 6] |= row % 5 == 4 ? 0 : 1L << row;
        }
        return new ArrowBackend()
                .builder(SCHEMA, rows)
                .texts("Driver", codes, DRIVERS, validity)
                .ints("LapNumber", numbers, validity)
                .longs("LapTime", times, validity)
                .doubles("SpeedST", speeds, null)
                .booleans("IsAccurate", accurate, validity)
                .longs("LapStartDate", starts, validity)
                .texts("MiniSectors1", codes, DRIVERS, new long[validity.length])
                .build();
    }
}
