package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs the kit on a tier that keeps its promises and on others that break one each. */
class CacheTierComplianceTest {
    @Test
    void passesATierThatKeepsItsPromises() {
        Events tests = run(Good.class);

        assertThat(failures(tests)).isEmpty();
        assertThat(tests.succeeded().count()).isGreaterThan(25);
    }

    @Test
    void skipsWhatIsNotClaimed() {
        assertThat(names(run(Good.class).aborted()))
                .containsExactlyInAnyOrder(
                        "staysWithinBounds",
                        "survivesReopening",
                        "sharesItsStore",
                        "sharesItsStoreUnderLoad");
    }

    @Test
    void failsATierThatForgets() {
        assertThat(failures(run(Forgetful.class)))
                .contains("returnsWhatWasStored", "worksInBulk", "keepsObjects", "replaces");
    }

    @Test
    void failsATierThatFoldsKeys() {
        assertThat(failures(run(Folding.class))).contains("tellsKeysApart");
    }

    @Test
    void failsATierThatLosesMetadata() {
        assertThat(failures(run(Careless.class)))
                .contains("returnsWhatWasStored", "returnsTheLeastEntry");
    }

    @Test
    void failsATierThatNeverRemoves() {
        assertThat(failures(run(Clinging.class)))
                .contains("removes", "clears", "removesSessions", "closesOnce");
    }

    @Test
    void failsATierThatCountsWrong() {
        assertThat(failures(run(Boasting.class))).containsExactly("counts");
    }

    @Test
    void failsATierThatClaimsWhatItCannotDo() {
        assertThat(failures(run(Claiming.class)))
                .containsExactlyInAnyOrder(
                        "staysWithinBounds",
                        "survivesReopening",
                        "sharesItsStore",
                        "sharesItsStoreUnderLoad");
    }

    @Test
    void failsAProviderThatIsNotRegistered() {
        assertThat(failures(run(Unregistered.class))).containsExactly("isRegistered");
    }

    private static Events run(Class<?> kit) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(kit))
                .execute()
                .testEvents();
    }

    private static Set<String> failures(Events tests) {
        return names(tests.failed());
    }

    private static Set<String> names(Events events) {
        Set<String> names = new TreeSet<>();
        for (Event event : events.list()) {
            String id = event.getTestDescriptor().getUniqueId().toString();
            names.add(id.replaceFirst(".*\\[(?:method|test-factory):(\\w+).*", "$1"));
        }
        return names;
    }

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
