package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.core.calendar.FolderResolver.Folder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FolderResolverTest {
    @Test
    void namesFoldersLikeTheEventAndTheSession() {
        SessionKey key = new SessionKey(2023, "São Paulo Grand Prix", SessionKind.SPRINT_SHOOTOUT);

        assertThat(FolderResolver.folders(key))
                .containsExactly(new Folder("São Paulo Grand Prix", "Sprint Shootout"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, British Grand Prix, 'Sprint Qualifying,Sprint'",
        "2021, São Paulo Grand Prix, 'Sprint Qualifying,Sprint'",
        "2022, Austrian Grand Prix, 'Sprint,Sprint Qualifying'",
        "2023, Austrian Grand Prix, 'Sprint'",
        "2025, Chinese Grand Prix, 'Sprint'",
    })
    void looksForSprintsWhereTheSeasonKeepsThem(int season, String event, String folders) {
        SessionKey key = new SessionKey(season, event, SessionKind.SPRINT);

        assertThat(FolderResolver.folders(key).stream().map(Folder::session).toList())
                .isEqualTo(List.of(folders.split(",")));
    }

    @Test
    void looksForTheFirstTestOf2026InBothItsFolders() {
        SessionKey key = new SessionKey(2026, "Pre-Season Testing 1", SessionKind.PRACTICE_1);

        assertThat(FolderResolver.folders(key))
                .containsExactly(
                        new Folder("Pre-Season Testing 1", "Practice 1"),
                        new Folder("Pre-Season Testing", "Practice 1"));
    }

    @Test
    void neverTakesTheFirstTestsFolderForTheSecondTest() {
        SessionKey key = new SessionKey(2026, "Pre-Season Testing 2", SessionKind.PRACTICE_1);

        assertThat(FolderResolver.folders(key))
                .containsExactly(new Folder("Pre-Season Testing 2", "Practice 1"));
    }

    @Test
    void takesAnEventItDoesNotKnowByItsName() {
        SessionKey key = new SessionKey(2025, "Sample Grand Prix", SessionKind.RACE);

        assertThat(FolderResolver.folders(key))
                .containsExactly(new Folder("Sample Grand Prix", "Race"));
    }

    @ParameterizedTest
    @MethodSource("io.tif1.core.calendar.PackagedSeasonsTest#events")
    void hasAFolderForEverySessionOfEveryEvent(io.tif1.api.model.Event event) {
        assertThat(event.sessions())
                .allSatisfy(
                        session ->
                                assertThat(
                                                FolderResolver.folders(
                                                        new SessionKey(
                                                                event.season(),
                                                                event.name(),
                                                                session.kind())))
                                        .isNotEmpty()
                                        .doesNotHaveDuplicates());
    }
}
