package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is wrong with rows: who is rejected and why, and what was only noted. */
final class Problems {
    private record Reason(String text, String field) {}

    private final List<Reject> rejects = new ArrayList<>();
    private final Map<String, Integer> warnings = new LinkedHashMap<>();
    private final Map<String, Drift> drifts = new LinkedHashMap<>();
    private final SortedMap<Integer, Reason> reasons = new TreeMap<>();

    /** Counts a broken rule whose value was kept or cleared. */
    void warn(String column, String rule) {
        warnings.merge(column + ":" + rule, 1, Integer::sum);
    }

    /** Rejects a row of the buffer; its first reason counts. */
    void reject(int row, String reason, ColumnSpec column) {
        reasons.putIfAbsent(row, new Reason(reason, column.source()));
    }

    /** Notes a difference from the declaration. */
    void drift(Drift.Kind kind, String path, int page) {
        drifts.putIfAbsent(kind + path, new Drift(kind, path, page));
    }

    /** Ends a page: returns the rejected rows and keeps what the source gave for them. */
    BitSet endPage(Buffer buffer, int firstRow, byte[] bytes, String rowPath) {
        BitSet rejected = new BitSet();
        reasons.forEach(
                (row, reason) -> {
                    rejected.set(row);
                    int from = buffer.begins[row];
                    rejects.add(
                            new Reject(
                                    reason.text(),
                                    Pointers.of(rowPath, buffer.places[row], reason.field()),
                                    buffer.pages[row],
                                    row - firstRow,
                                    new String(bytes, from, buffer.ends[row] - from, UTF_8)));
                });
        reasons.clear();
        return rejected;
    }

    /** Forgets what was said about the rows of an unfinished page. */
    void abandonPage() {
        reasons.clear();
    }

    ExtractionReport report(long rows) {
        return new ExtractionReport(rows, rejects, warnings, List.copyOf(drifts.values()));
    }
}
