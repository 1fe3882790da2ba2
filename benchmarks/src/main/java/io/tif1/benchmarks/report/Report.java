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
 * Writes the page of results: the folder of raw results, the page, and the page of remarks that
 * goes below the tables.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Report {
    private static final double KILO = 1_024.0;
    private static final double MEGA = 1e6;

    private final Page page = new Page();
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
    }

    private String write(Path results) throws IOException {
        PeerResults decode = PeerResults.read(results.resolve("peers-decode.json"));
        PeerResults frames = PeerResults.read(results.resolve("peers-frames.json"));
        page.line("# Results")
                .line("")
                .line("Written by `benchmarks/run.sh report`; do not edit. Medians, with least and")
                .line("most in brackets; a ratio's brackets are what both spreads allow.")
                .line("")
                .table(List.of("where and when", ""), Machine.facts(results));
        page.heading("Goals")
                .table(
                        List.of("what", "goal", "measured", "reached"),
                        new Goals(process, jmh, decode).rows());
        page.heading("Whole processes, all laps and all telemetry of the race");
        processes();
        page.heading("Telemetry files to columns, one core, MB/s");
        decoding(decode);
        page.heading("Operations on 1,500 laps, µs");
        FrameTable.add(page, jmh, frames);
        page.heading("All else that JMH measured");
        others();
        return page.toString();
    }

    private void processes() {
        page.line("Milliseconds from the start of the process until the data is in hand, with 0, 20")
                .line("and 80 ms until an answer starts; then, without latency, the whole process,")
                .line("the same once more in it (hot), its peak memory, time of both processors,")
                .line("and bytes over the wire. For *again*, the time of the sixth load alone.")
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
