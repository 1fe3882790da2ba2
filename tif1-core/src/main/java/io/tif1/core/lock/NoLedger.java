package io.tif1.core.lock;

import io.tif1.api.Tif1Exception;
import io.tif1.core.codec.Provenance;
import java.util.Optional;

/** Watches nothing. */
final class NoLedger implements Ledger {
    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public Optional<Tif1Exception> refusal(String file) {
        return Optional.empty();
    }

    @Override
    public boolean accepts(String file, Provenance from) {
        return true;
    }

    @Override
    public void used(String file, Provenance from) {
        // nobody asks
    }

    @Override
    public void absent(String file) {
        // nobody asks
    }

    @Override
    public void close() {
        // nothing is open
    }
}
