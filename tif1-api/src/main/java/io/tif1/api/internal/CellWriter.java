package io.tif1.api.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.tif1.api.frame.Column;
import java.io.IOException;

/** Writes the cells of one column. */
final class CellWriter {
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);

    private final Column column;
    private final Dialect dialect;
    private final ByteSink sink;

    CellWriter(Column column, Dialect dialect, ByteSink sink) {
        this.column = column;
        this.dialect = dialect;
        this.sink = sink;
    }

    void write(int row) throws IOException {
        if (column.isMissing(row)) {
            sink.put(dialect.missing);
            return;
        }
        switch (column.type()) {
            case BOOLEAN -> sink.put(column.booleanAt(row) ? TRUE : FALSE);
            case INT32 -> sink.putInt(column.intAt(row));
            case FLOAT64 -> number(column.doubleAt(row));
            case DURATION -> NumberText.seconds(sink, column.longAt(row));
            case INSTANT -> instant(column.longAt(row));
            case TEXT -> dialect.text(sink, column.textAt(row));
        }
    }

    /** Writes what is not a number as missing: neither format has a word for it. */
    private void number(double value) throws IOException {
        if (Double.isFinite(value)) {
            NumberText.number(sink, value);
        } else {
            sink.put(dialect.missing);
        }
    }

    private void instant(long millis) throws IOException {
        sink.put(dialect.quote);
        NumberText.instant(sink, millis);
        sink.put(dialect.quote);
    }
}
