package io.tif1.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** Operations on 1,500 laps, in microseconds. */
final class FrameTable {
    /** A fifth of what the design document gives for polars. */
    private record Operation(String name, String method, double goalMicros) {}

    private static final List<Operation> OPERATIONS =
            List.of(
                    new Operation("filter by one condition", "filterByOne", 160),
                    new Operation("filter by three", "filterBySeveral", 240),
                    new Operation("group, three aggregates", "group", 600),
                    new Operation("sort", "sort", 400),
                    new Operation("join", "join", 800),
                    new Operation("select three columns", "select", 20),
                    new Operation("read every cell, row by row", "iterate", 24_000));
    private static final List<String> BACKENDS = List.of("columns", "arrow", "tablesaw");
    private static final List<String> PEERS = List.of("polars", "pandas");

    private FrameTable() {}

    static void add(Page page, JmhResults jmh, PeerResults peers) {
        List<String> head = new ArrayList<>(List.of("operation", "goal"));
        head.addAll(List.of("built-in", "Arrow", "Tablesaw", "polars here", "pandas here"));
        List<List<String>> rows = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            List<String> row = new ArrayList<>(List.of(operation.name()));
            row.add("≤ " + Samples.number(operation.goalMicros()));
            for (String backend : BACKENDS) {
                Samples own = jmh.get("FrameBenchmark." + operation.method() + " " + backend);
                row.add(judged(own, operation.goalMicros()));
            }
            for (String peer : PEERS) {
                row.add(peers.get(peer, operation.method()).text());
            }
            rows.add(row);
        }
        page.table(head, rows);
    }

    private static String judged(Samples own, double goal) {
        boolean missed = !own.isEmpty() && own.median() > goal;
        return missed ? "**" + own.text() + "**" : own.text();
    }
}
