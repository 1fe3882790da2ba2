package io.tif1.core.session;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.lock.Ledger;
import java.util.Optional;

/**
 * The lock as the loader sees it. Tables that are put together from files are not taken from a
 * cache while files are watched: each file they need has to be seen.
 */
final class LockedTables {
    private final Ledger ledger;

    LockedTables(Ledger ledger) {
        this.ledger = ledger;
    }

    Optional<Tif1Exception> refusal(SessionScope scope, String name) {
        return ledger.refusal(file(scope, name));
    }

    /** Returns what the cache has if it may be used. */
    CachedTables.Hit filter(SessionScope scope, String name, CachedTables.Hit hit) {
        StoredTable table = hit.table();
        if (table == null || !ledger.isActive()) {
            return hit;
        }
        boolean right = !isDerived(name) && ledger.accepts(file(scope, name), table.provenance());
        return right ? hit : CachedTables.NOTHING;
    }

    void used(SessionScope scope, String name, StoredTable table) {
        if (!isDerived(name)) {
            ledger.used(file(scope, name), table.provenance());
        }
    }

    void failed(SessionScope scope, String name, Throwable failure) {
        if (failure instanceof ResourceNotFoundException && !isDerived(name)) {
            ledger.absent(file(scope, name));
        }
    }

    private static boolean isDerived(String name) {
        return name.startsWith("@");
    }

    private static String file(SessionScope scope, String name) {
        return scope.cacheKey(name).text();
    }
}
