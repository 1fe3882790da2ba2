package io.tif1.benchmarks.process;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.benchmarks.process.Scenario.Start;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures all scenarios in turn, each in a process of its own, round after round: the archive, a
 * folder for results, the Python of the peers, their scripts, rounds.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Suite {
    private static final String EMPTY = "empty";
    private static final String FILLED = "filled";
    private static final List<Integer> LATENCIES = List.of(0, 20, 80);

    private final JsonMapper json = new JsonMapper();
    private final Path work;
    private final Path results;
    private final MirrorProcess mirror;
    private final int rounds;

    private Suite(Path work, MirrorProcess mirror, int rounds) {
        this.work = work;
        this.results = work.resolve("process.jsonl");
        this.mirror = mirror;
        this.rounds = rounds;
    }

    /** Measures. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path archive = Path.of(args[0]);
        Path work = Files.createDirectories(Path.of(args[1]));
        Path certificate = work.resolve("mirror.pem");
        Jvm jvm = Jvm.current();
        try (MirrorProcess mirror = new MirrorProcess(jvm, archive, certificate)) {
            Suite suite = new Suite(work, mirror, Integer.parseInt(args[4]));
            Scenarios scenarios = new Scenarios(jvm, mirror.address(), certificate, archive);
            List<Scenario> all = new ArrayList<>(scenarios.own());
            all.addAll(scenarios.peers(Path.of(args[2]), Path.of(args[3])));
            suite.run(all);
        }
    }

    private void run(List<Scenario> all) throws IOException, InterruptedException {
        Files.deleteIfExists(results);
        prepare(all);
        for (int latency : LATENCIES) {
            mirror.latency(latency);
            for (int round = 1; round <= rounds; round++) {
                for (Scenario scenario : all) {
                    if (scenario.isMeasuredAt(latency)) {
                        measure(scenario, latency, round);
                    }
                }
            }
        }
        clear(work.resolve(FILLED));
    }

    /** Lets the mirror compress every file and the caches fill. */
    private void prepare(List<Scenario> all) throws IOException, InterruptedException {
        clear(work.resolve(FILLED));
        for (int i = 0; i < 2; i++) {
            start(all.get(0), work.resolve(EMPTY));
        }
        for (Scenario scenario : all) {
            if (scenario.start() == Start.FILLED) {
                start(scenario, filled(scenario));
            }
        }
    }

    private void measure(Scenario scenario, int latency, int round)
            throws IOException, InterruptedException {
        long before = mirror.bytes();
        boolean filled = scenario.start() == Start.FILLED;
        Path cache = filled ? filled(scenario) : work.resolve(EMPTY).resolve("cache");
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", scenario.name());
        line.put("latency", latency);
        line.put("round", round);
        line.putAll(start(scenario, cache));
        line.put("bytes", mirror.bytes() - before);
        if (!filled) {
            clear(work.resolve(EMPTY));
        }
        String text = json.writeValueAsString(line);
        System.out.println(text);
        Files.writeString(
                results,
                text + System.lineSeparator(),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private Map<String, Object> start(Scenario scenario, Path cache)
            throws IOException, InterruptedException {
        Files.createDirectories(cache);
        return Watched.run(
                scenario.commandIn(cache.toString()), work.resolve("process.log").toFile());
    }

    private Path filled(Scenario scenario) {
        return work.resolve(FILLED).resolve(scenario.name().replaceAll("[^A-Za-z0-9]+", "-"));
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Suite::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
