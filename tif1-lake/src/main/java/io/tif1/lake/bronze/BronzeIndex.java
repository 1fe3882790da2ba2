package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;

/** What the raw layer held at one moment. */
@API(status = INTERNAL, since = "1.0")
public final class BronzeIndex {
    private final Map<Partition, TreeMap<String, BronzeBatch>> complete;
    private final Map<Partition, String> incomplete;

    BronzeIndex(
            Map<Partition, TreeMap<String, BronzeBatch>> complete,
            Map<Partition, String> incomplete) {
        this.complete = complete;
        this.incomplete = incomplete;
    }

    /** Returns all complete batches; of one partition the oldest first. */
    public List<BronzeBatch> complete() {
        return complete.values().stream().flatMap(all -> all.values().stream()).toList();
    }

    /** Returns the newest complete batch of a partition. */
    public Optional<BronzeBatch> newest(Partition partition) {
        return Optional.ofNullable(complete.get(partition)).map(all -> all.lastEntry().getValue());
    }

    /** Returns the batch of a partition that was begun and not ended. */
    public Optional<String> incomplete(Partition partition) {
        return Optional.ofNullable(incomplete.get(partition));
    }

    /** Returns the newest batch id of all. */
    public Optional<String> newestId() {
        return complete.values().stream().map(TreeMap::lastKey).max(String::compareTo);
    }
}
