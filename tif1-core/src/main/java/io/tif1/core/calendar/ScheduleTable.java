package io.tif1.core.calendar;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published schedule as it comes: columns by name, each from row number to cell. */
final class ScheduleTable {
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_ROWS = 200;
    private static final int LONGEST_CELL = 500;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(8)
                                                    .maxStringLength(LONGEST_CELL)
                                                    .maxNameLength(LONGEST_CELL)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final String file;
    private final JsonNode root;

    private ScheduleTable(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** Reads a body; fails with {@code InvalidDataException} if it is no table. */
    static ScheduleTable read(String file, byte[] body) {
        if (body.length > MOST_BYTES) {
            throw invalid(file, "it has more than %,d bytes".formatted(MOST_BYTES), null);
        }
        try {
            JsonNode root = MAPPER.readTree(body);
            if (!root.isObject()) {
                throw invalid(file, "it is no object of columns", null);
            }
            return new ScheduleTable(file, root);
        } catch (JacksonException e) {
            throw invalid(file, e.getOriginalMessage(), e);
        }
    }

    /** Returns the numbers of the rows that a column has, in order. */
    List<String> rows(String column) {
        JsonNode cells = root.get(column);
        if (cells == null || !cells.isObject()) {
            throw invalid("it has no column " + column);
        }
        Map<Integer, String> rows = new TreeMap<>();
        for (String row : cells.propertyNames()) {
            if (!row.matches("\\d{1,5}")) {
                throw invalid("a row of " + column + " is called " + Refusals.quoted(row));
            }
            rows.put(Integer.parseInt(row), row);
        }
        if (rows.size() > MOST_ROWS) {
            throw invalid("it has more than %,d rows".formatted(MOST_ROWS));
        }
        return new ArrayList<>(rows.values());
    }

    /** Returns a cell as text without blanks around it; empty if it is absent or null. */
    String text(String column, String row) {
        JsonNode cells = root.get(column);
        JsonNode cell = cells == null ? null : cells.get(row);
        if (cell == null || cell.isNull()) {
            return "";
        }
        if (!cell.isString() && !cell.isNumber() && !cell.isBoolean()) {
            throw invalid("row " + row + " of " + column + " is no plain value");
        }
        String text = cell.asString().strip();
        if (text.indexOf('|') >= 0 || text.chars().anyMatch(Character::isISOControl)) {
            throw invalid("row " + row + " of " + column + " holds characters no name has");
        }
        return text;
    }

    InvalidDataException invalid(String reason) {
        return invalid(file, reason, null);
    }

    private static InvalidDataException invalid(
            String file, String reason, @Nullable Throwable cause) {
        return new InvalidDataException(reason, DataLocation.of(file), cause);
    }
}
