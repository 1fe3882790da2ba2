package io.tif1.sample.internal.write;

import io.tif1.sample.internal.session.Timing;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Writes an object of parallel arrays, one column after the other. */
final class ColumnWriter<T> {
    private final JsonBytes json;
    private final List<T> rows;
    private boolean first = true;

    ColumnWriter(JsonBytes json, List<T> rows) {
        this.json = json;
        this.rows = rows;
        json.raw('{');
    }

    /** Writes a column whose cells know how to write themselves. */
    ColumnWriter<T> column(String key, BiConsumer<JsonBytes, T> cell) {
        json.raw(first ? "" : ",").key(key).raw('[');
        first = false;
        boolean later = false;
        for (T row : rows) {
            if (later) {
                json.raw(',');
            }
            later = true;
            cell.accept(json, row);
        }
        json.raw(']');
        return this;
    }

    /** Writes a column of seconds, given as milliseconds. */
    ColumnWriter<T> seconds(String key, ToLongFunction<T> millis) {
        return column(
                key,
                (out, row) -> {
                    long value = millis.applyAsLong(row);
                    if (value == Timing.MISSING) {
                        out.none();
                    } else {
                        out.seconds(value);
                    }
                });
    }

    /** Writes a column of texts; an empty one is missing. */
    ColumnWriter<T> text(String key, Function<T, String> text) {
        return column(
                key,
                (out, row) -> {
                    String value = text.apply(row);
                    out.text(value.isEmpty() ? "None" : value);
                });
    }

    /** Writes the key of a single value, which the caller writes with the end of the object. */
    JsonBytes field(String key) {
        return json.raw(first ? "" : ",").key(key);
    }

    /** Writes the end of the object. */
    JsonBytes end() {
        return json.raw('}');
    }
}
