package io.tif1.benchmarks.process;

import io.tif1.benchmarks.process.Scenario.Start;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured, in the order of the table. */
final class Scenarios {
    /** A small heap, its collector, and the quick compiler, which {@code ./tif1} chooses too. */
    private static final List<String> LEAN =
            List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final List<String> PLAIN = List.of();
    private static final String DOWNLOAD = "download and inflate, HTTP/2";
    private static final String BEFORE = "4";

    private final Jvm jvm;
    private final String mirror;
    private final Path certificate;
    private final Path archive;

    Scenarios(Jvm jvm, String mirror, Path certificate, Path archive) {
        this.jvm = jvm;
        this.mirror = mirror;
        this.certificate = certificate;
        this.archive = archive;
    }

    List<Scenario> own() {
        return List.of(
                new Scenario(DOWNLOAD, Start.NONE, bare(Download.class, "0")),
                new Scenario("download and inflate, HTTP/1.1 × 6", Start.NONE, bare(Http1.class)),
                new Scenario("tif1 cold", Start.EMPTY, load(PLAIN, "all", "0")),
                new Scenario("tif1 cold, lean", Start.EMPTY, load(LEAN, "all", "0")),
                new Scenario(DOWNLOAD + ", again", Start.AGAIN, bare(Download.class, BEFORE)),
                new Scenario("tif1 cold, again", Start.AGAIN, load(PLAIN, "all", BEFORE)),
                new Scenario("tif1 warm", Start.FILLED, load(PLAIN, "all", "0")),
                new Scenario("tif1 warm, lean", Start.FILLED, load(LEAN, "all", "0")),
                new Scenario("tif1 laps cold", Start.EMPTY, load(LEAN, "laps", "0")),
                new Scenario("tif1 laps warm", Start.FILLED, load(LEAN, "laps", "0")));
    }

    /** Lists the Python peers; none where Python is not set up. */
    List<Scenario> peers(Path python, Path scripts) {
        List<Scenario> all = new ArrayList<>();
        if (!Files.isExecutable(python)) {
            return all;
        }
        for (String library : List.of("pandas", "polars")) {
            String name = "tif1 for Python, " + library;
            List<String> telemetry = peer(python, scripts, "all", library);
            List<String> laps = peer(python, scripts, "laps", library);
            all.add(new Scenario(name + " cold", Start.EMPTY, telemetry));
            all.add(new Scenario(name + " warm", Start.FILLED, telemetry));
            all.add(new Scenario(name + " laps cold", Start.EMPTY, laps));
            all.add(new Scenario(name + " laps warm", Start.FILLED, laps));
        }
        return all;
    }

    private List<String> bare(Class<?> main, String... more) {
        List<String> command =
                jvm.command(PLAIN, main, mirror, certificate.toString(), archive.toString());
        command.addAll(List.of(more));
        return command;
    }

    private List<String> load(List<String> options, String what, String before) {
        return jvm.command(
                options, Load.class, what, mirror, certificate.toString(), Scenario.CACHE, before);
    }

    private List<String> peer(Path python, Path scripts, String what, String library) {
        return List.of(
                python.toString(),
                scripts.resolve("load.py").toString(),
                what,
                library,
                mirror,
                certificate.toString(),
                Scenario.CACHE);
    }
}
