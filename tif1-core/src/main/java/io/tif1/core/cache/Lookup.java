package io.tif1.core.cache;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The outcome of asking all tiers: a fresh table, else a stale one to fall back on, else nothing.
 *
 * @param fresh the table, if a tier had it and it has not expired
 * @param stale the newest expired table, present only where no fresh one is
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record Lookup(Optional<CachedTable> fresh, Optional<CachedTable> stale) {
    /** No tier had anything. */
    public static final Lookup NOTHING = new Lookup(Optional.empty(), Optional.empty());

    /** Wraps a fresh table. */
    static Lookup ofFresh(CachedTable table) {
        return new Lookup(Optional.of(table), Optional.empty());
    }

    /** Wraps an expired table. */
    static Lookup ofStale(CachedTable table) {
        return new Lookup(Optional.empty(), Optional.of(table));
    }

    /**
     * Returns the fresh table, or else the stale one, or else nothing: for work without network.
     */
    public Optional<CachedTable> any() {
        return fresh.or(this::stale);
    }

    /** Returns this outcome with a stale table, unless this one's is newer. */
    Lookup orStale(CachedTable other) {
        boolean newer =
                stale.filter(t -> !t.entry().storedAt().isBefore(other.entry().storedAt()))
                        .isPresent();
        return fresh.isPresent() || newer ? this : ofStale(other);
    }
}
