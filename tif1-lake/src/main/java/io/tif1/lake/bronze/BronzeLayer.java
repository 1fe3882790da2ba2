package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import io.tif1.lake.store.LakeStore;
import io.tif1.lake.store.StoredFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** The raw layer of a lake; safe for use by many threads. */
@API(status = INTERNAL, since = "1.0")
public final class BronzeLayer {
    /** The layer's folder. */
    public static final String ROOT = LakeStore.BRONZE + "ergast/";

    /** Which code wrote a batch. */
    public static final String CODE_VERSION = "1.0";

    private final LakeStore store;

    /** Opens the layer of a store. */
    public BronzeLayer(LakeStore store) {
        this.store = store;
    }

    /** Returns what there is: complete batches, and the files of incomplete ones. */
    public BronzeIndex index() {
        Map<String, List<StoredFile>> folders = new LinkedHashMap<>();
        for (StoredFile file : store.list(ROOT)) {
            String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
            folders.computeIfAbsent(folder, key -> new ArrayList<>()).add(file);
        }
        Map<Partition, TreeMap<String, BronzeBatch>> complete = new LinkedHashMap<>();
        Map<Partition, String> incomplete = new LinkedHashMap<>();
        folders.forEach((folder, files) -> classify(folder, files, complete, incomplete));
        return new BronzeIndex(complete, incomplete);
    }

    private void classify(
            String folder,
            List<StoredFile> files,
            Map<Partition, TreeMap<String, BronzeBatch>> complete,
            Map<Partition, String> incomplete) {
        PartitionPath.parse(ROOT, files.get(0).path())
                .ifPresent(
                        place -> {
                            String manifest = folder + BronzeBatch.MANIFEST;
                            boolean done = files.stream().anyMatch(f -> f.path().equals(manifest));
                            if (done) {
                                complete.computeIfAbsent(place.partition(), k -> new TreeMap<>())
                                        .put(
                                                place.batch(),
                                                BronzeBatch.read(manifest, store.get(manifest)));
                            } else {
                                incomplete.put(place.partition(), place.batch());
                            }
                        });
    }

    /** Opens a page of a batch. */
    public Envelope open(BronzeBatch batch, BronzePage page) {
        String path = batch.folder() + page.file();
        Envelope envelope = Envelope.open(path, store.get(path));
        envelope.verify(path);
        return envelope;
    }

    /**
     * Recomputes the hash of every page of every complete batch.
     *
     * @param problems takes a message for each file that is not what it was
     * @return how many pages were checked
     */
    public int verify(Consumer<String> problems) {
        int checked = 0;
        List<BronzeBatch> batches =
                index().complete().stream()
                        .sorted(Comparator.comparing(BronzeBatch::folder))
                        .toList();
        for (BronzeBatch batch : batches) {
            for (BronzePage page : batch.pages()) {
                checked++;
                verify(batch, page, problems);
            }
        }
        return checked;
    }

    private void verify(BronzeBatch batch, BronzePage page, Consumer<String> problems) {
        try {
            Envelope envelope = open(batch, page);
            int length = envelope.to() - envelope.from();
            if (!page.sha256().equals(Hashes.sha256(envelope.file(), envelope.from(), length))) {
                problems.accept(batch.folder() + page.file() + ": not the page of its manifest");
            }
        } catch (io.tif1.api.Tif1Exception e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
    }
}
