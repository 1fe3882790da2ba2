package io.tif1.lake.silver;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import io.tif1.ergast.columnar.Drift;
import io.tif1.lake.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The manifest of a transformed batch.
 *
 * @param partition that of the raw batch
 * @param inputHash that of the raw batch
 * @param schemaHash that of the declared columns
 * @param quality what was noticed
 * @param parts one for each partition that came of it: rounds, if a whole season was fetched
 */
@API(status = INTERNAL, since = "1.0")
public record SilverBatch(
        Partition partition,
        String id,
        String inputHash,
        String schemaHash,
        Quality quality,
        List<SilverPart> parts) {

    /**
     * What was noticed about the rows.
     *
     * @param rejects how many rows were set aside
     * @param duplicates how many exact repetitions were dropped
     * @param conflicts how many rows lost against another with the same key
     * @param notes warnings, and the keys of conflicts
     * @param drifts differences from the declaration
     */
    public record Quality(
            int rejects, long duplicates, long conflicts, List<String> notes, List<Drift> drifts) {}

    byte[] toJson() {
        ObjectNode json = Json.object();
        json.put("batch_id", id);
        json.put("endpoint", partition.endpoint());
        json.put("season", partition.season());
        json.put("round", partition.round());
        json.put("input_hash", inputHash);
        json.put("schema_hash", schemaHash);
        json.put("transform_version", SilverLayer.TRANSFORM_VERSION);
        json.put("rejects", quality.rejects());
        json.put("duplicates", quality.duplicates());
        json.put("conflicts", quality.conflicts());
        json.set("notes", Json.texts(quality.notes()));
        ArrayNode drifts = json.putArray("drift");
        quality.drifts().forEach(d -> drifts.add(drift(d)));
        ArrayNode list = json.putArray("parts");
        parts.forEach(part -> list.add(part(part)));
        return Json.bytes(json);
    }

    private static ObjectNode drift(Drift drift) {
        return Json.object()
                .put("kind", drift.kind().name())
                .put("path", drift.path())
                .put("page", drift.page());
    }

    static ObjectNode part(SilverPart part) {
        return Json.object()
                .put("season", part.partition().season())
                .put("round", part.partition().round())
                .put("rows", part.rows())
                .put("content_hash", part.contentHash())
                .put("unchanged_from", part.unchangedFrom())
                .put("file", part.file());
    }

    static SilverBatch read(String path, byte[] bytes) {
        JsonNode json = Json.read(path, bytes);
        String endpoint = Json.text(path, json, "endpoint");
        String id = Json.text(path, json, "batch_id");
        List<SilverPart> parts = new ArrayList<>();
        for (JsonNode part : json.get("parts")) {
            parts.add(readPart(path, part, endpoint, id));
        }
        List<String> notes = new ArrayList<>();
        json.get("notes").forEach(note -> notes.add(note.asString()));
        List<Drift> drifts = new ArrayList<>();
        for (JsonNode drift : json.get("drift")) {
            Drift.Kind kind = Drift.Kind.valueOf(Json.text(path, drift, "kind"));
            drifts.add(new Drift(kind, Json.text(path, drift, "path"), drift.get("page").asInt()));
        }
        return new SilverBatch(
                new Partition(endpoint, Json.integer(json, "season"), Json.integer(json, "round")),
                id,
                Json.text(path, json, "input_hash"),
                Json.text(path, json, "schema_hash"),
                new Quality(
                        json.get("rejects").asInt(),
                        json.get("duplicates").asLong(),
                        json.get("conflicts").asLong(),
                        notes,
                        drifts),
                parts);
    }

    private static SilverPart readPart(String path, JsonNode part, String endpoint, String id) {
        return new SilverPart(
                new Partition(endpoint, Json.integer(part, "season"), Json.integer(part, "round")),
                id,
                part.get("rows").asLong(),
                Json.text(path, part, "content_hash"),
                Json.optional(part, "unchanged_from").map(JsonNode::asString).orElse(null),
                Json.optional(part, "file").map(JsonNode::asString).orElse(null));
    }
}
