package io.tif1.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What whole processes took, by scenario, latency and quantity. */
final class ProcessResults {
    private record Key(String what, int latency, String quantity) {}

    private final Map<Key, List<Double>> values = new LinkedHashMap<>();

    static ProcessResults read(Path folder) throws IOException {
        ProcessResults results = new ProcessResults();
        Path file = folder.resolve("process.jsonl");
        if (Files.exists(file)) {
            JsonMapper json = new JsonMapper();
            for (String line : Files.readAllLines(file)) {
                results.add(json.readTree(line));
            }
        }
        return results;
    }

    private void add(JsonNode line) {
        String what = line.path("what").asString();
        int latency = line.path("latency").asInt();
        for (Map.Entry<String, JsonNode> value : line.properties()) {
            if (value.getValue().isNumber()) {
                values.computeIfAbsent(
                                new Key(what, latency, value.getKey()), k -> new ArrayList<>())
                        .add(value.getValue().asDouble());
            }
        }
    }

    /** Lists the scenarios in the order in which they were measured. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        values.keySet().forEach(key -> names.add(key.what()));
        return names;
    }

    Samples get(String what, int latency, String quantity) {
        List<Double> found = values.get(new Key(what, latency, quantity));
        return found == null ? Samples.NONE : Samples.of(found);
    }

    /** Returns milliseconds from the start of the process until the data is in hand. */
    Samples ready(String what) {
        return get(what, 0, "ready");
    }
}
