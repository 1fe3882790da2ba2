package io.tif1.core.decode;

import static io.tif1.core.validate.Severity.INFO;
import static io.tif1.core.validate.Severity.WARNING;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.columns.Constants;
import io.tif1.core.validate.ColumnRule;
import io.tif1.core.validate.Findings;
import io.tif1.core.validate.TableRule;
import io.tif1.core.validate.TableRule.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the columns of a file together: canonical ones in order, unknown ones behind them. */
final class Assembly {
    private static final int OUTSIDE = 1000;

    private final TableRule rule;
    private final Cursor in;
    private final Findings findings;
    private final SchemaPool schemas;
    private final @Nullable Part[] known;
    private final int[] ranks;
    private final Map<String, Part> unknown = new LinkedHashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final Map<ColumnType, ColumnData> absent = new EnumMap<>(ColumnType.class);

    /** A column as read; a scalar is one cell for all rows. */
    private record Part(ColumnBuilder builder, ColumnType type, boolean scalar) {}

    Assembly(TableRule rule, Cursor in, Findings findings, SchemaPool schemas) {
        this.rule = rule;
        this.in = in;
        this.findings = findings;
        this.schemas = schemas;
        this.known = new Part[rule.columns().size()];
        this.ranks = new int[known.length];
    }

    /** Returns whether a key's value is wanted, that is, no preferred key has been read. */
    boolean accepts(Target target, String key, boolean inEnvelope) {
        int rank = target.rank() + (inEnvelope ? 0 : OUTSIDE);
        int column = target.column();
        if (known[column] != null) {
            String name = rule.columns().get(column).name();
            boolean same = rank == ranks[column];
            findings.column(
                    WARNING,
                    name,
                    same
                            ? "key " + key + " occurs twice, the last counts"
                            : "several keys lead to the column, one counts");
            if (rank > ranks[column]) {
                return false;
            }
        }
        ranks[column] = rank;
        return true;
    }

    void put(Optional<Target> target, ColumnBuilder builder, boolean scalar) {
        Part part = new Part(builder, builder.type(), scalar);
        if (target.isPresent()) {
            known[target.get().column()] = part;
            return;
        }
        if (unknown.put(builder.name, part) != null) {
            findings.column(WARNING, builder.name, "the key occurs twice, the last counts");
        }
        if (known.length + unknown.size() > in.limits.columns()) {
            throw in.invalid("it has more than %,d columns".formatted(in.limits.columns()));
        }
    }

    void attribute(String name, String value) {
        attributes.put(name, value);
    }

    /** Returns the table, all columns padded to the length of the longest. */
    ColumnBatch toBatch() {
        int rows = rows();
        requireCells(rows);
        List<Field> fields = new ArrayList<>();
        List<ColumnData> columns = new ArrayList<>();
        for (int i = 0; i < known.length; i++) {
            ColumnRule column = rule.columns().get(i);
            Part part = known[i];
            boolean available = part != null && (part.builder.rows() > 0 || rows == 0);
            fields.add(new Field(column.name(), column.type(), available));
            columns.add(part == null ? absent(column.type(), rows) : column(part, rows));
        }
        unknown.forEach(
                (name, part) -> {
                    fields.add(Field.of(name, part.type));
                    columns.add(column(part, rows));
                });
        return new ColumnBatch(schemas.schema(fields), columns, rows, attributes);
    }

    private int rows() {
        int rows = 0;
        boolean arrays = false;
        boolean scalars = false;
        for (Part part : known) {
            if (part != null) {
                scalars |= part.scalar;
                arrays |= !part.scalar;
                rows = part.scalar ? rows : Math.max(rows, part.builder.rows());
            }
        }
        for (Part part : unknown.values()) {
            arrays |= !part.scalar;
            rows = part.scalar ? rows : Math.max(rows, part.builder.rows());
        }
        return scalars && !arrays ? 1 : rows;
    }

    private void requireCells(int rows) {
        long cells = (long) rows * (known.length + unknown.size());
        if (cells > in.limits.cells()) {
            throw in.invalid("it has more than %,d cells".formatted(in.limits.cells()));
        }
    }

    private ColumnData column(Part part, int rows) {
        ColumnBuilder builder = part.builder;
        if (part.scalar) {
            return builder.broadcast(rows);
        }
        if (builder.rows() < rows) {
            findings.column(
                    builder.rows() == 0 ? INFO : WARNING,
                    builder.name,
                    "%d of %d cells, the rest is missing".formatted(builder.rows(), rows));
        }
        return builder.finish(rows);
    }

    private ColumnData absent(ColumnType type, int rows) {
        return absent.computeIfAbsent(type, any -> Constants.missing(any, rows));
    }
}
