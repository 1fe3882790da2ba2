package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.FaultKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Right and wrong uses of {@link Tif1Test}; run by {@link Tif1TestTest} alone. */
final class WishRuns {
    /** All that a run was given, for a look after its end. */
    static final List<Tif1> GIVEN = new ArrayList<>();

    private WishRuns() {}

    @Tif1Test(frame = "columns", settings = "tif1.source.sample.laps=3")
    static class Plain {
        private final Tif1 ofConstructor;

        Plain(Tif1 ofConstructor) {
            this.ofConstructor = ofConstructor;
        }

        @BeforeEach
        void remember(Tif1 f1) {
            GIVEN.add(f1);
        }

        @Test
        void readsTheSample(Tif1 f1) {
            assertThat(f1).isSameAs(ofConstructor);
            assertThat(f1.caches()).isEmpty();
            Session race = f1.session(2025, "Sample", "R");
            assertThat(race.laps().stream().mapToInt(lap -> lap.number()).max()).hasValue(3);
        }

        @Test
        @Tif1Test(settings = "tif1.source.sample.laps=2")
        void aMethodReplacesItsClass(Tif1 f1) {
            Session race = f1.session(2025, "Sample", "R");
            assertThat(race.laps().stream().mapToInt(lap -> lap.number()).max()).hasValue(2);
        }

        @Nested
        class Inside {
            @Test
            void takesOverWhatTheOuterClassAsksFor(Tif1 f1) {
                assertThat(f1.session(2025, "Sample", "R").laps().isEmpty()).isFalse();
            }
        }
    }

    @Tif1Test
    static class WithoutMirror {
        @Test
        void asks(MirrorServer server) {}
    }

    @Tif1Test(cache = "imaginary")
    static class UnknownTier {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(source = "imaginary")
    static class UnknownSource {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(source = "imaginary", mirror = true)
    static class UnknownMirroredSource {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(source = "elsewhere", seed = 5)
    static class SeedOfNoSample {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(settings = "tif1.frame")
    static class NoSetting {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(faults = @Fault(kind = FaultKind.SLOW))
    static class SlowWithoutTime {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(faults = @Fault(kind = FaultKind.STALL, status = 503))
    static class StallWithStatus {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(faults = @Fault(kind = FaultKind.STATUS, status = 99))
    static class NoStatus {
        @Test
        void asks(Tif1 f1) {}
    }

    @Tif1Test(faults = @Fault(kind = FaultKind.RESET, times = 0))
    static class NeverStruck {
        @Test
        void asks(Tif1 f1) {}
    }
}
