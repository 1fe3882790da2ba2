package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKey;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged calendar says what was published, row by row, in the zones of the venues. */
class ScheduleFactsTest {
    private static final PackagedCalendar CALENDAR = PackagedCalendar.create(season -> List.of());

    static List<Facts> facts() {
        return Facts.all();
    }

    @Test
    void coverEverySessionOfEverySeason() {
        assertThat(facts()).hasSize(205);
        assertThat(facts().stream().mapToInt(fact -> fact.starts().size()).sum()).isEqualTo(1003);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void anEventIsWhereAndWhenItWasPublished(Facts fact) {
        Event event = event(fact);

        assertThat(event.name()).startsWith(fact.name());
        assertThat(event.officialName()).isEqualTo(fact.officialName());
        assertThat(event.country()).isEqualTo(fact.country());
        assertThat(event.location()).isEqualTo(fact.location());
        assertThat(event.zone()).isEqualTo(ZoneId.of(fact.zone()));
        assertThat(event.format().name().toLowerCase(Locale.ROOT)).isEqualTo(fact.format());
        assertThat(event.date().orElseThrow()).hasToString(fact.lastDay());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aSessionStartsAsPublishedAndItsDataHaveAFolder(Facts fact) {
        Event event = event(fact);

        assertThat(event.sessions()).hasSameSizeAs(fact.starts());
        for (int i = 0; i < fact.starts().size(); i++) {
            Facts.Start start = fact.starts().get(i);
            ScheduledSession session = event.sessions().get(i);
            assertThat(session.kind().code()).isEqualTo(start.code());
            assertThat(session.localStart(event.zone()))
                    .contains(LocalDateTime.parse(start.local()));
            assertThat(session.startsAt()).contains(Instant.parse(start.utc() + ":00Z"));
            SessionKey key = new SessionKey(event.season(), event.name(), session.kind());
            assertThat(FolderResolver.folders(key))
                    .extracting(FolderResolver.Folder::session)
                    .contains(start.folder());
        }
    }

    /** The reference loads another Grand Prix for each of these rounds. */
    @ParameterizedTest
    @CsvSource({
        "2020, 1, Austrian",
        "2020, 2, Styrian",
        "2020, 6, Spanish",
        "2020, 8, Italian",
        "2020, 9, Tuscan",
        "2021, 8, Styrian",
        "2021, 9, Austrian",
        "2021, 14, Italian",
        "2022, 4, Emilia Romagna",
        "2022, 6, Spanish",
        "2022, 16, Italian",
        "2024, 7, Emilia Romagna",
        "2024, 16, Italian",
        "2025, 7, Emilia Romagna",
        "2025, 16, Italian",
        "2026, 14, Spanish",
    })
    void aRoundLoadsItsOwnGrandPrix(int season, int round, String name) {
        SessionKey key = CALENDAR.session(season, Integer.toString(round), "R");

        assertThat(key.event()).isEqualTo(name + " Grand Prix");
        assertThat(CALENDAR.session(season, key.event(), "Race")).isEqualTo(key);
        assertThat(FolderResolver.folders(key).get(0).event()).isEqualTo(key.event());
    }

    private static Event event(Facts fact) {
        return fact.round() > 0
                ? CALENDAR.event(fact.season(), fact.round())
                : CALENDAR.tests(fact.season()).stream()
                        .filter(test -> fact.lastDay().equals(test.date().orElseThrow().toString()))
                        .findFirst()
                        .orElseThrow();
    }
}
