package io.tif1.benchmarks.report;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Writes the page of results: the folder of raw results, the page, the remarks that go below its
 * tables, and a page that has the goals between two marks.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Report {
    private static final double KILO = 1_024.0;
    private static final double MEGA = 1e6;

    private static final String BEGIN = "<!-- goals -->";
    private static final String END = "<!-- end -->";

    private final Page page = new Page();
    private final Page goals = new Page();
    private final ProcessResults process;
    private final JmhResults jmh;

    private Report(ProcessResults process, JmhResults jmh) {
        this.process = process;
        this.jmh = jmh;
    }

    /** Writes. */
    public static void main(String[] args) throws IOException {
        Path results = Path.of(args[0]);
        Report report = new Report(ProcessResults.read(results), JmhResults.read(results));
        Files.writeString(
                Path.of(args[1]), report.write(results) + Files.readString(Path.of(args[2])));
        Path told = Path.of(args[3]);
        Files.writeString(told, report.put(Files.readString(told)));
    }

    /** Puts the goals between two marks of another page. */
    private String put(String text) {
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IllegalArgumentException("no " + BEGIN + " and " + END);
        }
        return text.substring(0, from) + "\n" + goals + text.substring(to);
    }

    private String write(Path results) throws IOException {
        PeerResults decode = PeerResults.read(results.resolve("peers-decode.json"));
        PeerResults frames = PeerResults.read(results.resolve("peers-frames.json"));
        PeerResults sizes = PeerResults.read(results.resolve("sizes.json"));
        page.line("# Results")
                .line("")
                .line("Written by `benchmarks/run.sh report`; do not edit. Medians, with least and")
                .line("most in brackets; a ratio's brackets are what both spreads allow.")
                .line("")
                .table(List.of("where and when", ""), Machine.facts(results));
        goals.table(
                List.of("what", "goal", "measured", "reached"),
                new Goals(process, jmh, decode, sizes.root()).rows());
        page.heading("Goals").add(goals);
        page.heading("Whole processes, all laps and all telemetry of the race");
        processes();
        page.heading("Where the processors' time goes until the data is in hand, ms");
        spent();
        page.heading("Telemetry files to columns, one core, MB/s");
        decoding(decode);
        page.heading("Operations on 1,500 laps, µs");
        FrameTable.add(page, jmh, frames);
        page.heading("All else that JMH measured");
        others();
        return page.toString();
    }

    private void processes() {
        page.line(
                        "Milliseconds from the start of the process until the data is in hand, with"
                                + " 0, 20")
                .line("and 80 ms until an answer starts; then, without latency, the whole process,")
                .line("the same once more in it (hot), its peak memory, time of both processors,")
                .line("and bytes over the wire. For *again*, the time of the fifth load alone.")
                .line("");
        List<List<String>> rows = new ArrayList<>();
        for (String what : process.names()) {
            String first = what.endsWith("again") ? "task" : "ready";
            rows.add(
                    List.of(
                            what,
                            process.get(what, 0, first).text(),
                            process.get(what, 20, first).text(),
                            process.get(what, 80, first).text(),
                            process.get(what, 0, "wall").text(),
                            process.get(what, 0, "hot").text(),
                            process.get(what, 0, "peakKb").times(1 / KILO).text(),
                            process.get(what, 0, "cpu").text(),
                            bytes(what)));
        }
        page.table(
                List.of("what", "0", "20", "80", "whole", "hot", "peak MiB", "CPU ms", "MB"), rows);
    }

    private void spent() {
        List<String> works = List.of("compile", "collect", "network", "inflate", "decode", "store");
        List<List<String>> rows = new ArrayList<>();
        for (String what : process.names()) {
            if (!process.get(what, 0, "cpu-decode").isEmpty() && !what.endsWith("again")) {
                List<String> row = new ArrayList<>(List.of(what));
                works.forEach(work -> row.add(process.get(what, 0, "cpu-" + work).text()));
                rows.add(row);
            }
        }
        List<String> head = new ArrayList<>(List.of("process", "JIT compiler"));
        head.addAll(
                List.of("garbage", "TLS and HTTP", "inflating", "decoding, all else", "storing"));
        page.table(head, rows);
    }

    private String bytes(String what) {
        Samples bytes = process.get(what, 0, "bytes");
        return bytes.isEmpty() ? "–" : Samples.number(bytes.median() / MEGA);
    }

    private void decoding(PeerResults peers) {
        Map<String, Samples> ways = new TreeMap<>();
        for (String name : jmh.names()) {
            if (name.startsWith("DecodeBenchmark.") && name.endsWith(" megabytes")) {
                ways.put(name.replaceAll("DecodeBenchmark\\.| megabytes", ""), jmh.get(name));
            }
        }
        for (String name : peers.names()) {
            ways.put("Python: " + name.replace('_', ' '), peers.get(name));
        }
        Samples own = jmh.get("DecodeBenchmark.tif1 megabytes");
        List<List<String>> rows = new ArrayList<>();
        ways.entrySet().stream()
                .sorted((a, b) -> Double.compare(b.getValue().median(), a.getValue().median()))
                .forEach(
                        way ->
                                rows.add(
                                        List.of(
                                                way.getKey(),
                                                way.getValue().text(),
                                                new Ratio(own, way.getValue()).text())));
        page.table(List.of("how", "MB/s", "tif1 is"), rows);
    }

    private void others() {
        List<List<String>> rows = new ArrayList<>();
        for (String name : jmh.names()) {
            if (!name.startsWith("DecodeBenchmark") && !isOperation(name)) {
                rows.add(List.of(name, jmh.get(name).text(), jmh.unit(name)));
            }
        }
        page.table(List.of("benchmark", "time", "unit"), rows);
    }

    private static boolean isOperation(String name) {
        return name.startsWith("FrameBenchmark") && !name.contains("write");
    }
}
