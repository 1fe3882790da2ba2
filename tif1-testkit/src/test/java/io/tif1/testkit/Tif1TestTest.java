package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.tif1.api.Tif1;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.FaultKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** What {@code @Tif1Test} gives without a mirror, and how it refuses what makes no sense. */
@Tif1Test(settings = {"tif1.source.sample.laps=3", "tif1.source.sample.drivers=2"})
class Tif1TestTest {
    private static final Set<Tif1> SEEN = new HashSet<>();

    @BeforeAll
    static void isGivenToTheClass(Tif1 shared) {
        SEEN.add(shared);
    }

    @AfterAll
    static void forgetsWhatWasSeen() {
        SEEN.clear();
    }

    @Test
    void opensTheSource(Tif1 f1) {
        assertThat(f1.session(2025, "Sample", "R").laps().size()).isPositive();
        assertThat(SEEN.add(f1)).as("one's own").isTrue();
    }

    @Test
    void opensAnotherForEachTest(Tif1 f1) {
        assertThat(f1.session(2025, "Sample", "R").drivers().size()).isEqualTo(2);
        assertThat(SEEN.add(f1)).as("one's own").isTrue();
    }

    @Test
    @Tif1Test(settings = {"tif1.source.sample.laps=3", "tif1.source.sample.drivers=3"})
    void letsAMethodAskForSomethingElse(Tif1 f1) {
        assertThat(f1.session(2025, "Sample", "R").drivers().size()).isEqualTo(3);
    }

    @Nested
    class Inside {
        @Test
        void takesOverWhatTheOuterClassAsksFor(Tif1 f1) {
            assertThat(f1.session(2025, "Sample", "R").drivers().size()).isEqualTo(2);
        }
    }

    @Test
    void closesWhatItGave() {
        run("keepsItsTif1").assertStatistics(events -> events.succeeded(1));

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> Misuses.kept().session(2025, "Sample", "R").laps());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withoutCdn | no source \"cdn\" on the path; found: [directory, sample]",
                "unknownSource | no source \"nowhere\" on the path",
                "unknownTier | no cache tier \"nowhere\" on the path",
                "slowWithoutMillis | @Fault(kind = SLOW): it needs millis",
                "resetWithStatus | @Fault(kind = RESET): status has no meaning for it",
                "statusWithoutStatus | @Fault(kind = STATUS): it needs status",
                "firstIsZero | first is 0, the least is 1",
                "shareOfNothing | share has no meaning without faults",
                "shareTooLarge | share is 1.5",
                "shareOfOneFile | faults by chance strike any file",
                "badSetting | the setting \"tif1.frame\" is not key=value",
                "noMirror | has no MirrorServer; ask for faults"
            })
    void saysWhatMakesNoSense(String test, String message) {
        Event failure = run(test).failed().stream().findFirst().orElseThrow();

        assertThat(failure.getPayload(TestExecutionResult.class))
                .hasValueSatisfying(
                        how ->
                                assertThat(how.getThrowable().orElseThrow())
                                        .hasStackTraceContaining(message));
    }

    private static Events run(String test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(
                        Arrays.stream(Misuses.class.getDeclaredMethods())
                                .filter(method -> method.getName().equals(test))
                                .map(method -> selectMethod(Misuses.class, method))
                                .toArray(DiscoverySelector[]::new))
                .configurationParameter("junit.jupiter.conditions.deactivate", "*")
                .execute()
                .testEvents();
    }

    @Disabled("run by the test above")
    static class Misuses {
        private static final AtomicReference<Tif1> KEPT =
                new AtomicReference<>();

        static Tif1 kept() {
            return KEPT.get();
        }

        @Test
        @Tif1Test
        void keepsItsTif1(Tif1 f1) {
            KEPT.set(f1);
        }

        @Test
        @Tif1Test(faults = @Fault(kind = FaultKind.HTML))
        void withoutCdn(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(source = "nowhere", mirror = true)
        void unknownSource(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(cache = "nowhere")
        void unknownTier(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(faults = @Fault(kind = FaultKind.SLOW))
        void slowWithoutMillis(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(faults = @Fault(kind = FaultKind.RESET, status = 500))
        void resetWithStatus(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(faults = @Fault(kind = FaultKind.STATUS))
        void statusWithoutStatus(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(faults = @Fault(kind = FaultKind.HTML, first = 0))
        void firstIsZero(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(share = 0.5)
        void shareOfNothing(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(share = 1.5, faults = @Fault(kind = FaultKind.HTML))
        void shareTooLarge(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(share = 0.5, faults = @Fault(kind = FaultKind.HTML, path = "*.json"))
        void shareOfOneFile(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test(settings = "tif1.frame")
        void badSetting(Tif1 f1) {
            f1.close();
        }

        @Test
        @Tif1Test
        void noMirror(MirrorServer server) {
            server.close();
        }
    }
}
