package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.lake.json.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Questions for Metabase: each file is the body of a request that makes one. */
final class MetabaseQuestions {
    private MetabaseQuestions() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(Templates.all("metabase"));
        for (BiQuery query : BiQuery.all()) {
            files.put(query.id() + ".json", Json.bytes(question(query)));
            files.put(query.id() + ".sql", (query.sql() + "\n").getBytes(UTF_8));
        }
        return files;
    }

    private static ObjectNode question(BiQuery query) {
        ObjectNode question =
                Json.object()
                        .put("name", query.title())
                        .put("description", query.description())
                        .put("display", "table");
        ObjectNode dataset =
                question.putObject("dataset_query").put("type", "native").put("database", 1);
        dataset.putObject("native").put("query", query.sql()).putObject("template-tags");
        question.putObject("visualization_settings");
        return question;
    }
}
