package io.tif1.core.lock;

import io.tif1.api.ConfigurationException;
import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.core.codec.Provenance;
import io.tif1.core.config.CoreSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Allows what is locked, with the content that is locked, and nothing else. */
final class FrozenLedger implements Ledger {
    private static final String LOCK = CoreSettings.LOCK.key();
    private static final String FROZEN = CoreSettings.FROZEN.key();

    private final Path lock;
    private final Map<String, LockEntry> locked;

    private FrozenLedger(Path lock, Map<String, LockEntry> locked) {
        this.lock = lock;
        this.locked = Map.copyOf(locked);
    }

    static FrozenLedger read(LockFile file) {
        if (!file.exists()) {
            throw new ConfigurationException(
                    "setting %s: there is no %s; write it by loading once with %s=%s and not frozen"
                            .formatted(FROZEN, file.path(), LOCK, file.path()),
                    null);
        }
        return new FrozenLedger(file.path(), file.read());
    }

    @Override
    public Optional<Tif1Exception> refusal(String name) {
        LockEntry entry = locked.get(name);
        if (entry == null) {
            String reason =
                    "it is not in %s, and nothing else may be used while frozen; load it once with %s=%s and not frozen"
                            .formatted(lock, LOCK, lock);
            return Optional.of(refused(name, reason));
        }
        return entry.isAbsent()
                ? Optional.of(new ResourceNotFoundException(name, lock.toString()))
                : Optional.empty();
    }

    @Override
    public boolean accepts(String name, Provenance from) {
        return from.contentHash().equals(content(locked.get(name)));
    }

    private static String content(@Nullable LockEntry entry) {
        return entry == null ? LockEntry.ABSENT : entry.content();
    }

    @Override
    public void used(String name, Provenance from) {
        if (!accepts(name, from)) {
            String reason =
                    ("its content from %s is not what %s has (SHA-256 %s, locked %s);"
                                    + " use the locked copy, or lock the new one by loading it with"
                                    + " %s=%s and not frozen")
                            .formatted(
                                    from.location(),
                                    lock,
                                    from.contentHash(),
                                    content(locked.get(name)),
                                    LOCK,
                                    lock);
            throw refused(name, reason);
        }
    }

    private static InvalidDataException refused(String name, String reason) {
        return new InvalidDataException(reason, DataLocation.of(name), null);
    }

    @Override
    public void absent(String name) {
        // the failure reaches the caller; a lock never changes while frozen
    }

    @Override
    public void close() {
        // nothing was noted
    }
}
