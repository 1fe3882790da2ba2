package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameFeature;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs the kit on a backend that keeps its promises and on others that break one each. */
class FrameBackendComplianceTest {
    @Test
    void passesABackendThatKeepsItsPromises() {
        Events tests = run(Good.class);

        assertThat(names(tests.failed())).isEmpty();
        assertThat(tests.succeeded().count()).isGreaterThan(40);
    }

    @Test
    void skipsWhatIsNotClaimed() {
        assertThat(names(run(Good.class).aborted()))
                .containsExactlyInAnyOrder(
                        "refusesReadingAfterClose", "wrapsNumbers", "writesArrowFiles");
    }

    @Test
    void failsABackendThatForgetsWhatIsMissing() {
        assertThat(failures(Forgetful.class))
                .contains("returnsEveryCell", "countsMissingCells", "readsInBulk");
    }

    @Test
    void failsABackendThatRoundsTimes() {
        assertThat(failures(Rounding.class)).contains("returnsEveryCell", "readsInBulk");
    }

    @Test
    void failsABackendThatTakesNaNForMissing() {
        assertThat(failures(NanIsMissing.class)).contains("returnsEveryCell");
    }

    @Test
    void failsABackendThatLosesAvailability() {
        assertThat(failures(Simplifying.class)).contains("keepsAvailability", "selectsColumns");
    }

    @Test
    void failsABackendThatSortsTheRowsItTakes() {
        assertThat(failures(Sorting.class)).contains("takesRows", "choosesFromAChoice");
    }

    @Test
    void failsABackendThatClampsRanges() {
        assertThat(failures(Clamping.class)).containsExactly("refusesRowsOutside");
    }

    @Test
    void failsABackendThatUnwrapsNothing() {
        assertThat(failures(Empty.class)).containsExactly("refusesToUnwrapOtherTypes");
    }

    @Test
    void failsABackendThatClaimsWhatItCannotDo() {
        assertThat(failures(Claiming.class))
                .containsExactlyInAnyOrder(
                        "refusesReadingAfterClose", "wrapsNumbers", "writesArrowFiles");
    }

    @Test
    void failsABackendThatIsNotRegistered() {
        assertThat(failures(Unregistered.class)).contains("isRegistered");
    }

    @Test
    void failsABackendThatIsNotAvailable() {
        assertThat(failures(Unavailable.class)).containsExactly("isAvailable");
    }

    private static Events run(Class<?> kit) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(kit))
                .execute()
                .testEvents();
    }

    private static Set<String> failures(Class<?> kit) {
        return names(run(kit).failed());
    }

    private static Set<String> names(Events events) {
        Set<String> names = new TreeSet<>();
        for (Event event : events.list()) {
            String id = event.getTestDescriptor().getUniqueId().toString();
            names.add(id.replaceFirst(".*\\[(?:method|test-factory):(\\w+).*", "$1"));
        }
        return names;
    }

    /** Builds with another builder around the good one. */
    private static FrameBackend building(UnaryOperator<FrameBuilder> around) {
        return new RewiredBackend() {
            @Override
            public FrameBuilder builder(Schema schema, int rows) {
                return around.apply(super.builder(schema, rows));
            }
        };
    }

    /** Puts another frame around the good one. */
    private static FrameBackend framing(UnaryOperator<Frame> around) {
        return building(
                builder ->
                        new RewiredBackend.RewiredBuilder(builder) {
                            @Override
                            public Frame build() {
                                return around.apply(super.build());
                            }
                        });
    }

    static class Good extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return new RewiredBackend();
        }
    }

    static class Forgetful extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return building(
                    builder ->
                            new RewiredBackend.RewiredBuilder(builder) {
                                @Override
                                public FrameBuilder ints(String name, int[] values, long[] bits) {
                                    return super.ints(name, values, null);
                                }
                            });
        }
    }

    static class Rounding extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return building(
                    builder ->
                            new RewiredBackend.RewiredBuilder(builder) {
                                @Override
                                public FrameBuilder longs(String name, long[] values, long[] bits) {
                                    long[] whole =
                                            Arrays.stream(values).map(v -> v / 10 * 10).toArray();
                                    return super.longs(name, whole, bits);
                                }
                            });
        }
    }

    static class NanIsMissing extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return building(
                    builder ->
                            new RewiredBackend.RewiredBuilder(builder) {
                                @Override
                                public FrameBuilder doubles(
                                        String name, double[] values, long[] bits) {
                                    long[] known = new long[(values.length + 63) / 64];
                                    for (int i = 0; i < values.length; i++) {
                                        known[i / 64] |= Double.isNaN(values[i]) ? 0 : 1L << i;
                                    }
                                    return super.doubles(name, values, bits == null ? known : bits);
                                }
                            });
        }
    }

    static class Simplifying extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return new RewiredBackend() {
                @Override
                public FrameBuilder builder(Schema schema, int rows) {
                    return super.builder(
                            Schema.of(
                                    schema.fields().stream()
                                            .map(field -> field.withAvailable(true))
                                            .toList()),
                            rows);
                }
            };
        }
    }

    static class Sorting extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return framing(Sorted::new);
        }
    }

    static class Clamping extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return framing(Clamped::new);
        }
    }

    static class Empty extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return framing(
                    frame ->
                            new RewiredBackend.RewiredFrame(frame) {
                                @Override
                                public <T> T unwrap(Class<T> nativeType) {
                                    return null;
                                }
                            });
        }
    }

    static class Claiming extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return new RewiredBackend() {
                @Override
                public Set<FrameFeature> features() {
                    return Set.of(FrameFeature.values());
                }

                @Override
                public FrameBuilder builder(Schema schema, int rows) {
                    return new RewiredBuilder(super.builder(schema, rows)) {
                        @Override
                        public FrameBuilder doubles(String name, double[] values, long[] bits) {
                            return super.doubles(name, values.clone(), bits);
                        }
                    };
                }
            };
        }
    }

    static class Unregistered extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return new RewiredBackend() {
                @Override
                public String id() {
                    return "nobody-knows";
                }
            };
        }
    }

    static class Unavailable extends FrameBackendCompliance {
        @Override
        protected FrameBackend backend() {
            return new RewiredBackend() {
                @Override
                public boolean isAvailable() {
                    return false;
                }
            };
        }
    }

    private static final class Sorted extends RewiredBackend.RewiredFrame {
        Sorted(Frame good) {
            super(good);
        }

        @Override
        public Frame take(int[] rows) {
            int[] sorted = rows.clone();
            Arrays.sort(sorted);
            return new Sorted(super.take(sorted));
        }

        @Override
        public Frame slice(int from, int to) {
            return new Sorted(super.slice(from, to));
        }
    }

    private static final class Clamped extends RewiredBackend.RewiredFrame {
        Clamped(Frame good) {
            super(good);
        }

        @Override
        public Frame slice(int from, int to) {
            int start = Math.max(0, from);
            return new Clamped(super.slice(start, Math.max(start, Math.min(to, rows()))));
        }
    }
}
