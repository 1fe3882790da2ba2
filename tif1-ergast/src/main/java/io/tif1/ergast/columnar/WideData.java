package io.tif1.ergast.columnar;

import static io.tif1.ergast.columnar.ColumnType.DECIMAL_SCALE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Whole numbers of 64 bits, decimals, times of day, instants. */
final class WideData extends ColumnData {
    private final ColumnType type;
    private long[] values = new long[64];

    WideData(ColumnType type) {
        this.type = type;
    }

    void put(int row, long value) {
        if (row >= values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, row + 1));
        }
        values[row] = value;
        present(row);
    }

    long get(int row) {
        return values[row];
    }

    @Override
    long hash(int row) {
        return type == ColumnType.DECIMAL
                ? RowHash.decimal(values[row])
                : RowHash.whole(values[row]);
    }

    @Override
    Object value(int row) {
        return switch (type) {
            case DECIMAL -> BigDecimal.valueOf(values[row], DECIMAL_SCALE);
            case TIME -> LocalTime.ofNanoOfDay(values[row] * 1000);
            case TIMESTAMP -> Instant.EPOCH.plus(values[row], ChronoUnit.MICROS);
            default -> values[row];
        };
    }

    @Override
    void set(int row, Object value) {
        if (value instanceof BigDecimal decimal) {
            BigDecimal scaled = decimal.setScale(DECIMAL_SCALE, RoundingMode.HALF_EVEN);
            put(row, scaled.unscaledValue().longValueExact());
        } else if (value instanceof LocalTime time) {
            put(row, time.toNanoOfDay() / 1000);
        } else if (value instanceof Instant instant) {
            put(row, ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        } else {
            put(row, ((Number) value).longValue());
        }
    }

    @Override
    void copyValue(int from, int to) {
        put(to, values[from]);
    }

    @Override
    long bytes(int rows) {
        return 8L * rows;
    }
}
