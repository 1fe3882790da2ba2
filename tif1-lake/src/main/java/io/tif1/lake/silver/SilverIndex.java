package io.tif1.lake.silver;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apiguardian.api.API;

/** The transformed batches of one moment, and which of them count. */
@API(status = INTERNAL, since = "1.0")
public final class SilverIndex {
    private static final Comparator<Partition> ORDER =
            Comparator.comparing(Partition::endpoint)
                    .thenComparing(p -> p.season() == null ? 0 : p.season())
                    .thenComparing(p -> p.round() == null ? 0 : p.round());

    private final List<SilverBatch> batches;
    private final Map<Partition, TreeMap<String, SilverBatch>> byPartition = new HashMap<>();

    SilverIndex(List<SilverBatch> batches) {
        this.batches =
                batches.stream()
                        .sorted(
                                Comparator.comparing(SilverBatch::id)
                                        .thenComparing(SilverBatch::partition, ORDER))
                        .toList();
        this.batches.forEach(
                batch ->
                        byPartition
                                .computeIfAbsent(batch.partition(), key -> new TreeMap<>())
                                .put(batch.id(), batch));
    }

    /** Returns all batches, the oldest first. */
    public List<SilverBatch> batches() {
        return batches;
    }

    /** Returns the ids of all batches in order. */
    public TreeSet<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        batches.forEach(batch -> ids.add(batch.id()));
        return ids;
    }

    /** Returns the manifest of a raw batch. */
    public Optional<SilverBatch> of(Partition partition, String id) {
        return Optional.ofNullable(byPartition.get(partition)).map(all -> all.get(id));
    }

    /** Returns the newest rows of each partition, all batches taken together. */
    public Map<Partition, SilverPart> current() {
        return asOf("9");
    }

    /**
     * Returns the rows of each partition that counted when a batch was the newest.
     *
     * @param id the batch; newer ones are passed over
     */
    public Map<Partition, SilverPart> asOf(String id) {
        TreeMap<Partition, SilverPart> current = new TreeMap<>(ORDER);
        for (SilverBatch batch : batches) {
            if (batch.id().compareTo(id) <= 0) {
                replace(current, batch);
            }
        }
        return current;
    }

    /** A whole season replaces all rounds of it, also those it no longer has. */
    private static void replace(TreeMap<Partition, SilverPart> current, SilverBatch batch) {
        Partition whole = batch.partition();
        if (whole.level() == Partition.Level.SEASON) {
            current.keySet()
                    .removeIf(
                            p ->
                                    p.endpoint().equals(whole.endpoint())
                                            && Objects.equals(whole.season(), p.season()));
        }
        batch.parts().forEach(part -> current.put(part.partition(), part));
    }
}
