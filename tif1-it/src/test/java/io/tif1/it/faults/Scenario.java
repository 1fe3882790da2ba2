package io.tif1.it.faults;

import io.tif1.api.spi.Resource;
import io.tif1.mirror.fault.Fault;
import io.tif1.mirror.fault.FaultKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Calls, and what goes wrong meanwhile; the same for the same seed.
 *
 * @param seed makes the scenario
 * @param scripts for each mirror, what strikes the requests for each file in turn
 * @param lasting whether the last fault of a script strikes all later requests, too
 * @param files what is asked for at the same time
 * @param settings of the transport, its deadline among them
 * @param deadline the deadline of each call
 * @param timeout the time-out of each try
 */
record Scenario(
        long seed,
        List<List<Fault>> scripts,
        boolean lasting,
        List<Resource> files,
        Map<String, String> settings,
        Duration deadline,
        Duration timeout) {
    private static final List<Fault> STOCK = Fault.assortment(Duration.ofMillis(60));
    private static final List<String> NAMES = List.of("small", "medium", "large", Files.ABSENT);

    static Scenario of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Fault>> scripts = new ArrayList<>();
        int mirrors = random.nextInt(1, 3);
        for (int i = 0; i < mirrors; i++) {
            scripts.add(script(random));
        }
        boolean lasting = random.nextInt(4) == 0;
        List<Resource> files = files(random);
        Duration deadline = Duration.ofMillis(random.nextInt(150, 1_000));
        long millis = deadline.toMillis();
        Duration timeout = Duration.ofMillis(random.nextLong(millis / 4, 2 * millis));
        Map<String, String> settings = settings(random, deadline, timeout);
        return new Scenario(
                seed, List.copyOf(scripts), lasting, files, settings, deadline, timeout);
    }

    private static List<Fault> script(SplittableRandom random) {
        List<Fault> script = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            script.add(STOCK.get(random.nextInt(STOCK.size())));
        }
        return List.copyOf(script);
    }

    private static List<Resource> files(SplittableRandom random) {
        List<Resource> files = new ArrayList<>();
        for (int left = random.nextInt(1, 5); left > 0; left--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            files.add(Files.named(name + "/" + random.nextInt(50) + "_tel.json"));
        }
        return List.copyOf(files);
    }

    private static Map<String, String> settings(
            SplittableRandom random, Duration deadline, Duration timeout) {
        Map<String, String> settings = new HashMap<>();
        settings.put("deadline", deadline.toMillis() + "ms");
        settings.put("timeout", timeout.toMillis() + "ms");
        settings.put("retries", Integer.toString(random.nextInt(5)));
        settings.put("pause", "5ms");
        settings.put("longest-pause", "50ms");
        settings.put("max-body-bytes", Integer.toString(4 << 20));
        settings.put("http1-only", Boolean.toString(random.nextInt(4) == 0));
        settings.put("max-concurrent", Integer.toString(random.nextInt(1, 9)));
        return Map.copyOf(settings);
    }

    /** Returns when the first try may be broken off, at the earliest. */
    Duration firstBreak() {
        return timeout.compareTo(deadline) < 0 ? timeout : deadline;
    }

    /** Returns the kinds of all faults in the scripts. */
    Set<FaultKind> kinds() {
        Set<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
        scripts.forEach(script -> script.forEach(fault -> kinds.add(fault.kind())));
        return kinds;
    }

    /** Returns whether some mirror denies a file that is there. */
    boolean denies() {
        return scripts.stream().flatMap(List::stream).anyMatch(fault -> fault.status() == 404);
    }

    @Override
    public String toString() {
        return "-Dtif1.scenarios=1 -Dtif1.scenarioSeed=%d: %s%s, %s, %s"
                .formatted(seed, scripts, lasting ? " for ever" : "", files, settings);
    }
}
