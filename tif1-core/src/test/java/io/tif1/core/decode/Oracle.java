package io.tif1.core.decode;

import io.tif1.api.frame.Field;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.TableRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file with Jackson's tree model and compares a batch with it, cell by cell. */
final class Oracle {
    private static final JsonMapper JACKSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();
    private static final Set<String> MISSING =
            Set.of("", "none", "null", "nan", "nat", "inf", "-inf", "infinity", "-infinity");

    private Oracle() {}

    static JsonNode tree(byte[] body) {
        return JACKSON.readTree(body);
    }

    /** Returns the first difference, or an empty text; counts compared cells. */
    static String difference(TableRule rule, byte[] body, ColumnBatch batch) {
        JsonNode root = tree(body);
        JsonNode object = root.has("tel") ? root.get("tel") : root;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getValue().isArray()) {
                String name =
                        rule.find(member.getKey())
                                .map(target -> rule.columns().get(target.column()).name())
                                .orElse(member.getKey());
                String difference = column(member.getValue(), batch, name);
                if (!difference.isEmpty()) {
                    return name + difference;
                }
            }
        }
        return "";
    }

    private static String column(JsonNode array, ColumnBatch batch, String name) {
        Field field = batch.schema().field(batch.schema().require(name));
        ColumnData column = batch.column(name);
        int row = 0;
        for (Iterator<JsonNode> cells = array.iterator(); cells.hasNext(); row++) {
            Object expected = expected(cells.next(), field);
            Object actual = actual(column, row, field);
            if (expected == null ? actual != null : !expected.equals(actual)) {
                return "[" + row + "]: expected " + expected + ", got " + actual;
            }
        }
        return row == batch.rows() ? "" : ": " + row + " cells of " + batch.rows();
    }

    private static Object expected(JsonNode cell, Field field) {
        if (cell.isNull()
                || cell.isFloatingPointNumber() && !Double.isFinite(cell.asDouble())
                || cell.isString()
                        && MISSING.contains(cell.asString().trim().toLowerCase(Locale.ROOT))) {
            return null;
        }
        return switch (field.type()) {
            case BOOLEAN -> cell.isBoolean() ? cell.booleanValue() : decimal(cell).intValue() == 1;
            case INT32 -> decimal(cell).intValueExact();
            case FLOAT64 -> Double.parseDouble(cell.asString());
            case DURATION -> millis(decimal(cell));
            case INSTANT ->
                    LocalDateTime.parse(cell.asString()).toInstant(ZoneOffset.UTC).toEpochMilli();
            case TEXT -> cell.asString();
        };
    }

    private static BigDecimal decimal(JsonNode cell) {
        return new BigDecimal(cell.asString());
    }

    private static long millis(BigDecimal seconds) {
        return seconds.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    static Object actual(ColumnData column, int row, Field field) {
        if (!column.has(row)) {
            return null;
        }
        if (column instanceof ColumnData.Booleans booleans) {
            return booleans.values()[row] == 1;
        } else if (column instanceof ColumnData.Ints ints) {
            return ints.values()[row];
        } else if (column instanceof ColumnData.Doubles doubles) {
            return doubles.values()[row];
        } else if (column instanceof ColumnData.Longs longs) {
            return longs.values()[row];
        }
        return ((ColumnData.Texts) column).at(row);
    }
}
