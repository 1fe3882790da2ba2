package io.tif1.core.lock;

import io.tif1.api.Tif1Exception;
import io.tif1.core.codec.Provenance;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what is used, once it is closed; what changed since it was locked is locked anew. */
final class WritingLedger implements Ledger {
    private final LockFile file;
    private final Map<String, LockEntry> noted = new ConcurrentHashMap<>();

    WritingLedger(LockFile file) {
        this.file = file;
        file.read(); // says early that it is damaged
    }

    @Override
    public Optional<Tif1Exception> refusal(String name) {
        return Optional.empty();
    }

    @Override
    public boolean accepts(String name, Provenance from) {
        return LockEntry.of(from).isDefinite(); // else it is fetched anew, with its hash
    }

    @Override
    public void used(String name, Provenance from) {
        noted.put(name, LockEntry.of(from));
    }

    @Override
    public void absent(String name) {
        noted.put(name, LockEntry.absent());
    }

    @Override
    public synchronized void close() {
        Map<String, LockEntry> taken = new HashMap<>(noted);
        if (!taken.isEmpty()) {
            file.merge(taken);
            noted.clear();
        }
    }
}
