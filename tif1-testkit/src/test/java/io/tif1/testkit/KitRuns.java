package io.tif1.testkit;

import io.tif1.api.model.CacheStatistics;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTierProvider;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The cache kit on one good tier and several broken ones; run by {@link CacheTierComplianceTest}
 * alone, and therefore not named like a test.
 */
final class KitRuns {
    private KitRuns() {}

    static class Good extends CacheTierCompliance {
        @Override
        protected CacheTierProvider provider() {
            return new MapTier.Provider();
        }
    }

    static class Forgetful extends CacheTierCompliance {
        @Override
        protected CacheTierProvider provider() {
            return of(
                    new MapTier() {
                        @Override
                        public void put(CacheKey key, CacheEntry entry) {}
                    });
        }
    }

    static class Folding extends CacheTierCompliance {
        @Override
        protected CacheTierProvider provider() {
            return of(
                    new MapTier() {
                        @Override
                        public Optional<CacheEntry> find(CacheKey key) {
                            return super.find(folded(key));
                        }

                        @Override
                        public void put(CacheKey key, CacheEntry entry) {
                            super.put(folded(key), entry);
                        }
                    });
        }

        private static CacheKey folded(CacheKey key) {
            String event = key.event().toLowerCase(Locale.ROOT).replace('_', '%');
            return new CacheKey(key.season(), event, key.session(), key.resource());
        }
    }

    static class Careless extends CacheTierCompliance {
        @Override
        protected CacheTierProvider provider() {
            return of(
                    new MapTier() {
                        @Override
                        public void put(CacheKey key, CacheEntry e) {
                            CachePayload bytes = CachePayload.ofBytes(e.payload().bytes());
                            super.put(
                                    key,
                                    new CacheEntry(
                                            e.storedAt(),
                                            e.storedAt().plusSeconds(60),
                                            e.source(),
                                            e.contentHash(),
                                            e.schemaVersion(),
                                            bytes));
                        }
                    });
        }
    }

    static class Clinging extends CacheTierCompliance {
        @Override
        protected CacheTierProvider provider() {
            return of(
                    new MapTier() {
                        @Override
                        public void remove(CacheKey key) {}

                        @Override
                        public void clear() {}

                        @Override
                        public void close() {}
                    });
        }
    }

    static class Boasting extends CacheTierCompliance {
        @Override
        protected CacheTierProvider provider() {
            return of(
                    new MapTier() {
                        @Override
                        public CacheStatistics statistics() {
                            return new CacheStatistics(1_000, 0, 1, 0, 0, 1, 100);
                        }
                    });
        }
    }

    static class Claiming extends CacheTierCompliance {
        @Override
        protected CacheTierProvider provider() {
            return new MapTier.Provider("map", MapTier::new, EnumSet.allOf(CacheFeature.class));
        }
    }

    static class Unregistered extends Good {
        @Override
        protected CacheTierProvider provider() {
            return new MapTier.Provider("stray", MapTier::new, Set.of(CacheFeature.OBJECTS));
        }
    }

    private static CacheTierProvider of(MapTier tier) {
        return new MapTier.Provider("map", () -> tier, Set.of(CacheFeature.OBJECTS));
    }
}
