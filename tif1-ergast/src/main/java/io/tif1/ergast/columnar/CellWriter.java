package io.tif1.ergast.columnar;

import java.nio.charset.StandardCharsets;

/** Turns the text of a cell into a value of a column. */
final class CellWriter {
    private CellWriter() {}

    /** Stores the value of a cell that is not missing; false if its text is no such value. */
    static boolean write(Cell cell, Coercion coercion, ColumnData column, int row) {
        return switch (coercion) {
            case INT -> narrow(Digits.whole(cell.bytes, cell.from, cell.to), column, row);
            case DATE -> narrow(Times.date(cell), column, row);
            case BOOLEAN -> narrow(truth(cell), column, row);
            case DURATION_MS -> duration(Times.durationMs(cell), column, row);
            case LONG -> wide(Digits.whole(cell.bytes, cell.from, cell.to), column, row);
            case DECIMAL -> wide(decimal(cell), column, row);
            case TIME -> wide(Times.timeOfDay(cell), column, row);
            case TIMESTAMP -> wide(Times.instant(cell), column, row);
            case DOUBLE -> floating(cell, (DoubleData) column, row);
            case NAME -> name(cell, (TextData) column, row);
            case LIST -> list(cell, (ListData) column, row);
            case TEXT, AUTO -> text(cell, (TextData) column, row);
        };
    }

    private static boolean narrow(long value, ColumnData column, int row) {
        if (value != (int) value) {
            return false;
        }
        ((NarrowData) column).put(row, (int) value);
        return true;
    }

    private static boolean wide(long value, ColumnData column, int row) {
        if (value == Digits.BAD) {
            return false;
        }
        ((WideData) column).put(row, value);
        return true;
    }

    private static boolean duration(long value, ColumnData column, int row) {
        return column instanceof NarrowData ? narrow(value, column, row) : wide(value, column, row);
    }

    private static long decimal(Cell cell) {
        long value = Digits.scaled(cell.bytes, cell.from, cell.to, ColumnType.DECIMAL_SCALE);
        return Math.abs(value) < 10_000_000_000L ? value : Digits.BAD;
    }

    private static long truth(Cell cell) {
        return switch (cell.text()) {
            case "true", "1" -> 1;
            case "false", "0" -> 0;
            default -> Digits.BAD;
        };
    }

    private static boolean floating(Cell cell, DoubleData column, int row) {
        double value = Doubles.parse(cell.bytes, cell.from, cell.to);
        if (Double.isNaN(value)) {
            return false;
        }
        column.put(row, value);
        return true;
    }

    private static boolean text(Cell cell, TextData column, int row) {
        column.put(row, cell.bytes, cell.from, cell.to);
        return true;
    }

    private static boolean name(Cell cell, TextData column, int row) {
        if (Digits.indexOf(cell.bytes, '&', cell.from, cell.to) == cell.to) {
            return text(cell, column, row);
        }
        byte[] utf8 = Entities.decode(cell.text()).getBytes(StandardCharsets.UTF_8);
        column.put(row, utf8, 0, utf8.length);
        return true;
    }

    private static boolean list(Cell cell, ListData column, int row) {
        if (column.isMissing(row)) {
            column.open(row);
        }
        column.append(row, cell.bytes, cell.from, cell.to);
        return true;
    }
}
