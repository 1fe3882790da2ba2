package io.tif1.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What one of the peers' scripts measured. */
record PeerResults(JsonNode root) {
    static PeerResults read(Path file) throws IOException {
        return new PeerResults(
                Files.exists(file)
                        ? new JsonMapper().readTree(Files.readString(file))
                        : MissingNode.getInstance());
    }

    Set<String> names() {
        return Set.copyOf(root.path("samples").propertyNames());
    }

    /** Returns samples by the keys on the way to them. */
    Samples get(String... path) {
        JsonNode at = root.path("samples");
        for (String key : path) {
            at = at.path(key);
        }
        List<Double> all = new ArrayList<>();
        at.forEach(one -> all.add(one.asDouble()));
        return Samples.of(all);
    }
}
