package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.SessionNotFoundException;
import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.SourceEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar together with what sources list. */
class CatalogTest {
    private static final List<String> WEEKEND =
            List.of("Race", "Practice 1", "Qualifying", "notes");

    private final PackagedCalendar calendar = PackagedCalendar.create(this::listed);

    private List<SourceEvent> listed(int season) {
        return Stream.of(
                        new SourceEvent(2025, "Sample Grand Prix", WEEKEND),
                        new SourceEvent(2025, "Monaco Grand Prix", WEEKEND),
                        new SourceEvent(2025, "Sample Grand Prix", List.of("Sprint")),
                        new SourceEvent(2026, "Pre-Season Testing", List.of("Practice 1")),
                        new SourceEvent(2031, "Monaco Grand Prix", WEEKEND))
                .filter(event -> event.season() == season)
                .toList();
    }

    @Test
    void appendsEventsThatOnlySourcesKnow() {
        List<Event> events = calendar.events(2025);

        assertThat(events).hasSize(26);
        assertThat(events.get(25).name()).isEqualTo("Sample Grand Prix");
        assertThat(events.get(25).format()).isEqualTo(EventFormat.UNLISTED);
        assertThat(events.get(25).round()).isZero();
        assertThat(events.get(25).isTesting()).isFalse();
    }

    @Test
    void takesTheSessionsOfAnUnlistedEventFromItsFolders() {
        Event sample = calendar.event(2025, "Sample Grand Prix");

        assertThat(sample.sessions())
                .extracting(session -> session.kind().code())
                .containsExactly("FP1", "Q", "S", "R");
        assertThat(sample.date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sample", "sample gp", "Sample Grand Prix", "Sampel"})
    void findsUnlistedEventsByName(String asked) {
        assertThat(calendar.session(2025, asked, "R"))
                .isEqualTo(new SessionKey(2025, "Sample Grand Prix", SessionKind.RACE));
    }

    @Test
    void refusesSessionsThatAnUnlistedEventLacks() {
        assertThatThrownBy(() -> calendar.session(2025, "Sample", "FP2"))
                .isInstanceOf(SessionNotFoundException.class)
                .hasMessageContaining("Practice 1, Qualifying, Sprint, Race");
    }

    @Test
    void findsATestByTheFolderThatHoldsIt() {
        SessionKey key = calendar.session(2026, "Pre-Season Testing", "Practice 1");

        assertThat(key.event()).isEqualTo("Pre-Season Testing 1");
        assertThat(FolderResolver.folders(key))
                .contains(new FolderResolver.Folder("Pre-Season Testing", "Practice 1"));
        assertThat(calendar.events(2026)).hasSize(24);
    }

    @Test
    void knowsASeasonThatOnlyASourceLists() {
        assertThat(calendar.session(2031, "Monaco", "Q"))
                .isEqualTo(new SessionKey(2031, "Monaco Grand Prix", SessionKind.QUALIFYING));
        assertThatThrownBy(() -> calendar.events(2032)).isInstanceOf(EventNotFoundException.class);
    }

    @Test
    void doesWithoutASourceThatFails() {
        PackagedCalendar robust =
                PackagedCalendar.create(
                        season -> {
                            throw new IllegalStateException("disk is gone");
                        });

        assertThat(robust.event(2025, "Monaco").round()).isEqualTo(8);
        assertThat(robust.events(2025)).hasSize(25);
    }

    @Test
    void asksNoSourceAboutAnEventsOwnName() {
        PackagedCalendar calm =
                PackagedCalendar.create(
                        season -> {
                            throw new AssertionError("asked");
                        });

        assertThat(calm.event(2025, "Monaco Grand Prix").round()).isEqualTo(8);
    }

    @Test
    void asksNoSourceAboutSeasonsBeforeTheFirstWithLaps() {
        PackagedCalendar all =
                PackagedCalendar.create(
                        season -> List.of(new SourceEvent(season, "Monaco Grand Prix", WEEKEND)));

        assertThatThrownBy(() -> all.event(2017, "Monaco"))
                .isInstanceOf(EventNotFoundException.class)
                .hasMessageContaining("no season 2017");
    }
}
