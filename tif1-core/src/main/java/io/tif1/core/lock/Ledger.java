package io.tif1.core.lock;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.Tif1Exception;
import io.tif1.core.codec.Provenance;
import io.tif1.core.config.CoreSettings;
import io.tif1.core.plugin.Configuration;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Knows of each file that is used whether it may be, and writes down that it was; thread-safe.
 *
 * <p>Files go by their place in the archive, such as {@code 2025/Monaco Grand Prix/Race/rcm.json},
 * whichever source or cache they come from.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public interface Ledger extends AutoCloseable {
    /** Allows everything and writes nothing. */
    Ledger NONE = new NoLedger();

    /**
     * Opens what the configuration asks for.
     *
     * @throws ConfigurationException if everything is frozen and there is no lock, or it is damaged
     */
    static Ledger open(Configuration configuration) {
        Optional<Path> named = configuration.get(CoreSettings.LOCK);
        boolean frozen = configuration.get(CoreSettings.FROZEN).orElse(false);
        LockFile file = new LockFile(named.orElse(Path.of("tif1.lock")));
        if (frozen) {
            return FrozenLedger.read(file);
        }
        return named.isPresent() ? new WritingLedger(file) : NONE;
    }

    /** Returns whether files are watched, so that none may be used unseen. */
    default boolean isActive() {
        return true;
    }

    /** Returns why a file may not even be looked for, or empty. */
    Optional<Tif1Exception> refusal(String file);

    /** Returns whether a copy of a file is the right one. */
    boolean accepts(String file, Provenance from);

    /**
     * Notes that a file is used.
     *
     * @throws io.tif1.api.InvalidDataException if it is not the right one
     */
    void used(String file, Provenance from);

    /** Notes that no source has a file. */
    void absent(String file);

    /** Writes what was noted; calling it again has no effect. */
    @Override
    void close();
}
