package io.tif1.lake.metrics;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.lake.store.LakeStore;
import io.tif1.lake.store.StoredFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** A store whose requests and bytes are counted by layer. */
@API(status = INTERNAL, since = "1.0")
public final class MeteredStore implements LakeStore {
    private final LakeStore store;
    private final MetricsRegistry metrics;

    /** Counts the requests to a store. */
    public MeteredStore(LakeStore store, MetricsRegistry metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    private void note(String path, String operation, long bytes) {
        String layer = layer(path);
        metrics.count(Metric.STORAGE_REQUESTS, layer, operation);
        if (bytes > 0) {
            metrics.add(Metric.STORAGE_BYTES, bytes, layer, operation);
        }
    }

    private static String layer(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        return first.startsWith("_") ? "state" : first;
    }

    @Override
    public boolean putIfAbsent(String path, byte[] content) {
        note(path, "put", content.length);
        return store.putIfAbsent(path, content);
    }

    @Override
    public void put(String path, byte[] content) {
        note(path, "put", content.length);
        store.put(path, content);
    }

    @Override
    public void adopt(String path, Path file) {
        note(path, "put", file.toFile().length());
        store.adopt(path, file);
    }

    @Override
    public void atomicReplace(String path, byte[] content) {
        note(path, "replace", content.length);
        store.atomicReplace(path, content);
    }

    @Override
    public void remove(String path) {
        note(path, "remove", 0);
        store.remove(path);
    }

    @Override
    public byte[] get(String path) {
        byte[] content = store.get(path);
        note(path, "get", content.length);
        return content;
    }

    @Override
    public byte[] getRange(String path, long from, int length) {
        byte[] content = store.getRange(path, from, length);
        note(path, "get", content.length);
        return content;
    }

    @Override
    public List<StoredFile> list(String prefix) {
        note(prefix, "list", 0);
        return store.list(prefix);
    }

    @Override
    public Optional<StoredFile> stat(String path) {
        note(path, "stat", 0);
        return store.stat(path);
    }

    @Override
    public Path local(String path) {
        return store.local(path);
    }

    @Override
    public Path scratch(String name) {
        return store.scratch(name);
    }
}
