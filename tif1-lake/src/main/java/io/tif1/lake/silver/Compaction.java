package io.tif1.lake.silver;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.bronze.Hashes;
import io.tif1.lake.json.Json;
import io.tif1.lake.store.LakeStore;
import io.tif1.lake.store.StoredFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the newest rows of each endpoint in one file, for reading; never the source of truth.
 *
 * <p>A new file gets a name of its own, then the index names it, then the old one goes.
 */
@API(status = INTERNAL, since = "1.0")
public final class Compaction {
    private static final String INDEX = "_index.json";

    private final LakeStore store;

    /** Compacts into a store. */
    public Compaction(LakeStore store) {
        this.store = store;
    }

    /**
     * Brings an endpoint's file up to date.
     *
     * @param parts the rows that count
     * @return whether a file was written
     */
    public boolean run(SilverEngine engine, String endpoint, Collection<SilverPart> parts) {
        List<SilverPart> full = parts.stream().filter(part -> part.file() != null).toList();
        String hash = hash(full);
        String folder = folder(endpoint);
        if (hash.equals(indexed(endpoint, "hash").orElse(""))) {
            return false;
        }
        String name = "part-" + hash.substring(0, 16) + ".parquet";
        write(engine, endpoint, full, folder + name);
        store.atomicReplace(
                folder + INDEX, Json.bytes(Json.object().put("hash", hash).put("file", name)));
        for (StoredFile file : store.list(folder)) {
            if (!file.path().endsWith(INDEX) && !file.path().equals(folder + name)) {
                store.remove(file.path());
            }
        }
        return true;
    }

    private void write(SilverEngine engine, String endpoint, List<SilverPart> parts, String path) {
        EntitySchema schema = ErgastEntities.extractor(endpoint).schema();
        List<Path> files =
                parts.stream()
                        .map(part -> store.local(Objects.requireNonNull(part.file())))
                        .toList();
        Path local = store.scratch("part.parquet");
        String rows =
                files.isEmpty()
                        ? "(" + Sql.noRows(schema) + ")"
                        : "read_parquet(%s, union_by_name = true, hive_partitioning = false)"
                                .formatted(Sql.files(files));
        try {
            engine.execute(
                    "COPY (SELECT * FROM %s ORDER BY %s) TO %s (%s)"
                            .formatted(
                                    rows,
                                    Sql.key(schema),
                                    Sql.literal(local.toString()),
                                    ParquetOptions.PLAIN));
            store.adopt(path, local);
        } catch (SQLException e) {
            throw Sql.failure("compact " + endpoint, e);
        }
    }

    /** Returns the file of an endpoint, or empty if it was never fetched. */
    public Optional<String> file(String endpoint) {
        return indexed(endpoint, "file")
                .filter(name -> !name.isEmpty())
                .map(folder(endpoint)::concat);
    }

    private Optional<String> indexed(String endpoint, String field) {
        String path = folder(endpoint) + INDEX;
        if (!store.exists(path)) {
            return Optional.empty();
        }
        JsonNode index = Json.read(path, store.get(path));
        return Optional.of(Json.text(path, index, field));
    }

    private static String folder(String endpoint) {
        return SilverLayer.CURRENT + "endpoint=" + endpoint + "/";
    }

    private static String hash(List<SilverPart> parts) {
        StringBuilder all = new StringBuilder("v" + SilverLayer.TRANSFORM_VERSION);
        for (SilverPart part : parts) {
            all.append('\n').append(part.file()).append(' ').append(part.contentHash());
        }
        return Hashes.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the parts of each endpoint in a map of all; none where nothing was fetched. */
    public static Map<String, List<SilverPart>> byEndpoint(Map<Partition, SilverPart> all) {
        Map<String, List<SilverPart>> parts = new TreeMap<>();
        ErgastEntities.names().forEach(endpoint -> parts.put(endpoint, new ArrayList<>()));
        all.values()
                .forEach(
                        part ->
                                parts.computeIfAbsent(
                                                part.partition().endpoint(), e -> new ArrayList<>())
                                        .add(part));
        return parts;
    }
}
