package io.tif1.sample.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** The rows of a lap file, read without any help from the code under test. */
final class LapTable {
    private LapTable() {}

    /** Returns all rows of an object of parallel arrays. */
    static List<Row> rows(JsonNode columns) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < columns.get("lap").size(); i++) {
            rows.add(new Row(columns, i));
        }
        return rows;
    }

    /** Returns the rows of each driver in the order of the file. */
    static Map<String, List<Row>> byDriver(JsonNode columns) {
        Map<String, List<Row>> drivers = new LinkedHashMap<>();
        rows(columns)
                .forEach(
                        row ->
                                drivers.computeIfAbsent(row.text("drv"), code -> new ArrayList<>())
                                        .add(row));
        return drivers;
    }

    record Row(JsonNode columns, int index) {
        JsonNode cell(String key) {
            return columns.get(key).get(index);
        }

        boolean has(String key) {
            return !cell(key).isString() || !cell(key).asString().equals("None");
        }

        String text(String key) {
            return cell(key).asString();
        }

        int number(String key) {
            return cell(key).intValue();
        }

        boolean flag(String key) {
            return has(key) && cell(key).booleanValue();
        }

        /** Returns seconds as exact milliseconds. */
        long millis(String key) {
            return Math.round(cell(key).doubleValue() * 1000);
        }

        OptionalLong optionalMillis(String key) {
            return has(key) ? OptionalLong.of(millis(key)) : OptionalLong.empty();
        }

        @Override
        public String toString() {
            return text("drv") + " lap " + number("lap");
        }
    }
}
