package io.tif1.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was promised, and what was measured. */
final class Goals {
    private static final double MEGA = 1e6;
    private static final String PYTHON = "tif1 for Python, ";
    private static final String TEL = "whole race telemetry, ";

    private final ProcessResults process;
    private final JmhResults jmh;
    private final PeerResults decode;
    private final JsonNode sizes;
    private final List<List<String>> rows = new ArrayList<>();

    Goals(ProcessResults process, JmhResults jmh, PeerResults decode, JsonNode sizes) {
        this.process = process;
        this.jmh = jmh;
        this.decode = decode;
        this.sizes = sizes;
    }

    List<List<String>> rows() {
        decoding();
        cold();
        warm();
        laps();
        size("laps frame of 1,500 rows, enriched, MB", 0.3, "laps");
        size("telemetry of the race held, MB of heap", 110, "telemetry");
        size("pack of the race, exact, MB", 40, "exact");
        size("same, at declared resolution, MB", 12, "declared");
        return rows;
    }

    private void decoding() {
        Samples own = jmh.get("DecodeBenchmark.tif1 megabytes");
        Samples jackson = jmh.get("DecodeBenchmark.jacksonStreamingFastDoubles megabytes");
        atLeast("telemetry JSON → columns, one core, vs Jackson streaming", 3, own, jackson);
        atLeast("same vs orjson + pandas frame", 8, own, decode.get("orjson_pandas"));
        rate("same, MB/s", 1_000, own);
    }

    private void cold() {
        Samples own = process.ready("tif1 cold");
        Samples lean = process.ready("tif1 cold, lean");
        for (String library : List.of("pandas", "polars")) {
            String peer = PYTHON + library;
            String versus = " vs " + peer;
            atLeast(TEL + "cold" + versus, 8, process.ready(peer + " cold"), own);
            atLeast(TEL + "cold, lean" + versus, 8, process.ready(peer + " cold"), lean);
            atLeast(
                    TEL + "cold, lean: peak memory of the peer" + versus,
                    4,
                    process.get(peer + " cold", 0, "peakKb"),
                    process.get("tif1 cold, lean", 0, "peakKb"));
        }
        String bare = "download and inflate, HTTP/2";
        atMost(TEL + "cold vs downloading and inflating", 1.5, own, process.ready(bare));
        atMost(
                "same, in a process that did it before",
                1.5,
                process.get("tif1 cold, again", 0, "task"),
                process.get(bare + ", again", 0, "task"));
    }

    private void warm() {
        for (String library : List.of("pandas", "polars")) {
            Samples peer = process.ready(PYTHON + library + " warm");
            String versus = " vs " + PYTHON + library;
            atLeast(TEL + "warm" + versus, 4, peer, process.ready("tif1 warm"));
            atLeast(TEL + "warm, lean" + versus, 4, peer, process.ready("tif1 warm, lean"));
        }
        budget(TEL + "warm, ms in a running process", 150, "WarmBenchmark.telemetry sqlite");
    }

    private void laps() {
        budget("laps of a race warm, ms in a running process", 3, "WarmBenchmark.laps sqlite");
        budget("laps of a race hot, ns", 200, "HotBenchmark.lapsOfTheSession");
        budget("1,453 laps enriched, µs", 2_000, "EnrichBenchmark.enrich");
    }

    private void atLeast(String what, double goal, Samples more, Samples less) {
        Ratio ratio = new Ratio(more, less);
        add(what, "≥ " + plain(goal) + " ×", ratio.text(), ratio.isKnown(), r(ratio) >= goal);
    }

    private void atMost(String what, double goal, Samples more, Samples less) {
        Ratio ratio = new Ratio(more, less);
        add(what, "≤ " + plain(goal) + " ×", ratio.text(), ratio.isKnown(), r(ratio) <= goal);
    }

    private void budget(String what, double goal, String name) {
        Samples own = jmh.get(name);
        boolean known = !own.isEmpty();
        add(what, "≤ " + plain(goal), own.text(), known, known && own.median() <= goal);
    }

    private void rate(String what, double goal, Samples own) {
        boolean known = !own.isEmpty();
        add(what, "≥ " + plain(goal), own.text(), known, known && own.median() >= goal);
    }

    private void size(String what, double goal, String name) {
        double bytes = sizes.path(name).asDouble(Double.NaN);
        boolean known = !Double.isNaN(bytes);
        String measured = known ? Samples.number(bytes / MEGA) : "–";
        add(what, "≤ " + plain(goal), measured, known, bytes / MEGA <= goal);
    }

    private static double r(Ratio ratio) {
        return ratio.isKnown() ? ratio.value() : Double.NaN;
    }

    private static String plain(double goal) {
        return goal == Math.rint(goal) ? "%,d".formatted((long) goal) : Double.toString(goal);
    }

    private void add(String what, String goal, String measured, boolean known, boolean reached) {
        rows.add(
                List.of(
                        what,
                        goal,
                        measured,
                        !known ? "not measured" : reached ? "yes" : "**no**"));
    }
}
