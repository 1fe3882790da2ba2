package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import io.tif1.lake.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A complete batch: everything the source had for a partition at one time.
 *
 * @param superseded files of attempts that were given up because the total changed
 */
@API(status = INTERNAL, since = "1.0")
public record BronzeBatch(
        Partition partition,
        String id,
        int total,
        List<BronzePage> pages,
        List<String> superseded,
        Times times) {
    /** The manifest's name, which is written last. */
    public static final String MANIFEST = "_batch.json";

    /** When the batch was begun and ended, and how it was planned. */
    public record Times(String started, String finished, String planner) {}

    /** Returns the folder in the store. */
    public String folder() {
        return PartitionPath.batch(BronzeLayer.ROOT, partition, id);
    }

    /** Returns one hash over all pages. */
    public String inputHash() {
        String all = pages.stream().map(BronzePage::sha256).collect(Collectors.joining(","));
        return Hashes.sha256(all.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] toJson() {
        ObjectNode json = Json.object();
        json.put("batch_id", id);
        json.put("endpoint", partition.endpoint());
        json.put("season", partition.season());
        json.put("round", partition.round());
        json.put("status", total == 0 ? "empty" : "complete");
        json.put("total", total);
        json.put("started", times.started());
        json.put("finished", times.finished());
        json.put("planner", times.planner());
        json.put("code_version", BronzeLayer.CODE_VERSION);
        ArrayNode list = json.putArray("pages");
        for (BronzePage page : pages) {
            list.addObject()
                    .put("file", page.file())
                    .put("sha256", page.sha256())
                    .put("rows", page.rows());
        }
        json.set("superseded", Json.texts(superseded));
        return Json.bytes(json);
    }

    static BronzeBatch read(String path, byte[] bytes) {
        JsonNode json = Json.read(path, bytes);
        List<BronzePage> pages = new ArrayList<>();
        for (JsonNode page : json.get("pages")) {
            pages.add(
                    new BronzePage(
                            Json.text(path, page, "file"),
                            Json.text(path, page, "sha256"),
                            page.get("rows").asInt()));
        }
        List<String> superseded = new ArrayList<>();
        json.get("superseded").forEach(file -> superseded.add(file.asString()));
        return new BronzeBatch(
                new Partition(
                        Json.text(path, json, "endpoint"),
                        Json.integer(json, "season"),
                        Json.integer(json, "round")),
                Json.text(path, json, "batch_id"),
                json.get("total").asInt(),
                pages,
                superseded,
                new Times(
                        Json.text(path, json, "started"),
                        Json.text(path, json, "finished"),
                        Json.text(path, json, "planner")));
    }
}
