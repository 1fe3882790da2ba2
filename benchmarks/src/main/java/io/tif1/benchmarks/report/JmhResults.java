package io.tif1.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JMH measured, by {@code Class.method} and the one parameter, if it has any. */
final class JmhResults {
    private final Map<String, Samples> scores = new TreeMap<>();
    private final Map<String, String> units = new TreeMap<>();

    static JmhResults read(Path folder) throws IOException {
        JmhResults results = new JmhResults();
        JsonMapper json = new JsonMapper();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(JmhResults::isJmh).sorted().toList()) {
                json.readTree(Files.readString(file)).forEach(results::add);
            }
        }
        return results;
    }

    private static boolean isJmh(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("jmh-") && name.endsWith(".json");
    }

    private void add(JsonNode run) {
        String name = run.path("benchmark").asString().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        for (JsonNode parameter : run.path("params")) {
            name += " " + parameter.asString();
        }
        put(name, run.path("primaryMetric"));
        for (Map.Entry<String, JsonNode> counter : run.path("secondaryMetrics").properties()) {
            put(name + " " + counter.getKey(), counter.getValue());
        }
    }

    private void put(String name, JsonNode metric) {
        List<Double> all = new ArrayList<>();
        metric.path("rawData").forEach(fork -> fork.forEach(one -> all.add(one.asDouble())));
        scores.put(name, Samples.of(all));
        units.put(name, metric.path("scoreUnit").asString().replaceFirst("/op$", ""));
    }

    Samples get(String name) {
        return scores.getOrDefault(name, Samples.NONE);
    }

    String unit(String name) {
        return units.getOrDefault(name, "");
    }

    Set<String> names() {
        return scores.keySet();
    }
}
