package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

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
        Events tests = run(KitRuns.Good.class);

        assertThat(failures(tests)).isEmpty();
        assertThat(tests.succeeded().count()).isGreaterThan(25);
    }

    @Test
    void skipsWhatIsNotClaimed() {
        assertThat(names(run(KitRuns.Good.class).aborted()))
                .containsExactlyInAnyOrder(
                        "staysWithinBounds",
                        "survivesReopening",
                        "sharesItsStore",
                        "sharesItsStoreUnderLoad",
                        "listsEverything",
                        "listsNoMoreThanThereIs",
                        "removesNoOtherSession");
    }

    @Test
    void failsATierThatForgets() {
        assertThat(failures(run(KitRuns.Forgetful.class)))
                .contains("returnsWhatWasStored", "worksInBulk", "keepsObjects", "replaces");
    }

    @Test
    void failsATierThatFoldsKeys() {
        assertThat(failures(run(KitRuns.Folding.class))).contains("tellsKeysApart");
    }

    @Test
    void failsATierThatLosesMetadata() {
        assertThat(failures(run(KitRuns.Careless.class)))
                .contains("returnsWhatWasStored", "returnsTheLeastEntry");
    }

    @Test
    void failsATierThatNeverRemoves() {
        assertThat(failures(run(KitRuns.Clinging.class)))
                .contains("removes", "clears", "removesSessions", "closesOnce");
    }

    @Test
    void failsATierThatCountsWrong() {
        assertThat(failures(run(KitRuns.Boasting.class))).containsExactly("counts");
    }

    @Test
    void failsATierThatClaimsWhatItCannotDo() {
        assertThat(failures(run(KitRuns.Claiming.class)))
                .containsExactlyInAnyOrder(
                        "staysWithinBounds",
                        "survivesReopening",
                        "sharesItsStore",
                        "sharesItsStoreUnderLoad",
                        "listsEverything",
                        "listsNoMoreThanThereIs",
                        "verifiesWhatIsSound",
                        "removesNoOtherSession");
    }

    @Test
    void failsAProviderThatIsNotRegistered() {
        assertThat(failures(run(KitRuns.Unregistered.class))).containsExactly("isRegistered");
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
}
