package io.tif1.core.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.frame.Field;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.validate.ColumnRule;
import io.tif1.core.validate.SessionTables;
import io.tif1.core.validate.TableRule;
import io.tif1.core.validate.TelemetryTable;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes a table as a file of the archive that decodes to the same table. Columns that the file
 * never had are left out, cells without a value are {@code null}.
 */
final class ArchiveJson {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final TableRule rule;
    private final ColumnBatch batch;
    private final List<Integer> columns;

    private ArchiveJson(TableRule rule, ColumnBatch batch) {
        this.rule = rule;
        this.batch = batch;
        this.columns =
                IntStream.range(0, batch.columns().size())
                        .filter(i -> batch.schema().field(i).available())
                        .boxed()
                        .toList();
    }

    static byte[] write(TableRule rule, ColumnBatch batch) {
        ArchiveJson json = new ArchiveJson(rule, batch);
        if (rule == SessionTables.DRIVERS) {
            json.rows();
        } else if (rule == TelemetryTable.RULE) {
            json.out.append("{\"tel\": ");
            json.arrays();
            json.out.append('}');
        } else {
            json.arrays();
        }
        return json.out.toString().getBytes(UTF_8);
    }

    /** Writes an object for each row, as the file of drivers has them. */
    private void rows() {
        out.append("{\"drivers\": [");
        list(
                batch.rows(),
                row -> {
                    out.append('{');
                    list(
                            columns.size(),
                            i -> {
                                key(columns.get(i));
                                cells(columns.get(i)).append(out, row);
                            });
                    out.append('}');
                });
        out.append("]}");
    }

    /** Writes an array for each column. */
    private void arrays() {
        out.append('{');
        list(
                columns.size(),
                i -> {
                    key(columns.get(i));
                    out.append('[');
                    JsonCells cells = cells(columns.get(i));
                    list(batch.rows(), row -> cells.append(out, row));
                    out.append(']');
                });
        batch.attributes().forEach(this::attribute);
        out.append('}');
    }

    private void attribute(String name, String value) {
        out.append(columns.isEmpty() && out.charAt(out.length() - 1) == '{' ? "" : ", ");
        JsonCells.quote(out, name);
        out.append(": ");
        if (NUMBER.matcher(value).matches()) {
            out.append(value);
        } else {
            JsonCells.quote(out, value);
        }
    }

    /** Names a column as the archive does first; a column it does not know has its own name. */
    private void key(int column) {
        Field field = batch.schema().field(column);
        String key = field.name();
        for (ColumnRule known : rule.columns()) {
            key = known.name().equals(field.name()) ? known.keys().get(0) : key;
        }
        JsonCells.quote(out, key);
        out.append(": ");
    }

    private JsonCells cells(int column) {
        return new JsonCells(batch.schema().field(column).type(), batch.columns().get(column));
    }

    private void list(int count, IntConsumer item) {
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : ", ");
            item.accept(i);
        }
    }
}
