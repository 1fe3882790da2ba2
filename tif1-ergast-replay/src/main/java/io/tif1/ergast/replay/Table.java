package io.tif1.ergast.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of one file. */
record Table(List<Row> rows) {
    /** Reads {@code name.csv} of a folder. */
    static Table read(Path folder, String name) throws IOException {
        List<@Nullable String[]> records =
                CsvReader.records(Files.readString(folder.resolve(name + ".csv")));
        Map<String, Integer> header = new HashMap<>();
        @Nullable String[] names = records.get(0);
        for (int i = 0; i < names.length; i++) {
            header.put(String.valueOf(names[i]), i);
        }
        List<Row> rows = new ArrayList<>(records.size());
        for (@Nullable String[] cells : records.subList(1, records.size())) {
            rows.add(new Row(header, cells));
        }
        return new Table(rows);
    }

    /** Returns the rows by a column that identifies them. */
    Map<String, Row> by(String column) {
        Map<String, Row> index = new LinkedHashMap<>();
        rows.forEach(row -> index.put(row.text(column), row));
        return index;
    }

    /** Returns the rows in groups, each in the given order. */
    Map<String, List<Row>> groupedBy(String column, Comparator<Row> order) {
        Map<String, List<Row>> groups = new HashMap<>();
        for (Row row : rows) {
            groups.computeIfAbsent(row.text(column), key -> new ArrayList<>()).add(row);
        }
        groups.values().forEach(group -> group.sort(order));
        return groups;
    }
}
