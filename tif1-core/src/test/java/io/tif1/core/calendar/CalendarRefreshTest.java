package io.tif1.core.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.CalendarOrigin;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar is renewed from what is published, without a release of the library. */
class CalendarRefreshTest {
    private static final Logger LOG = Logger.getLogger(PackagedCalendar.class.getName());
    private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant MOVED = Instant.parse("2026-05-03T17:00:00Z");

    @TempDir Path folder;

    private Instant now = START;
    private int asked;
    private byte @Nullable [] published =
            PublishedSchedule.of(2026).with("session5_date", 5, "2026-05-03T13:00:00").json();

    @BeforeEach
    void silence() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void listenAgain() {
        LOG.setLevel(null);
    }

    private PackagedCalendar calendar(@Nullable Duration maxAge) {
        InstantSource source = () -> now;
        return PackagedCalendar.create(
                season -> List.of(),
                new CalendarFeed(this::fetch, folder, maxAge, source.withZone(ZoneOffset.UTC)));
    }

    private Fetched fetch(Resource file) {
        asked++;
        byte[] body = published;
        if (body == null || file.season() < 2026) {
            throw new ResourceNotFoundException(file.toString(), "a mirror");
        }
        return new Fetched(body, "a mirror", file.toString(), now, "", body.length);
    }

    private static Instant miami(PackagedCalendar calendar) {
        return calendar.event(2026, "Miami").lastStart().orElseThrow();
    }

    @Test
    void nothingIsAskedUntilSomebodyAsks() {
        PackagedCalendar calendar = calendar(null);

        assertThat(miami(calendar)).isNotEqualTo(MOVED);
        assertThat(calendar.origin(2026)).isEqualTo(CalendarOrigin.packaged());
        assertThat(asked).isZero();
    }

    @Test
    void aRefreshedSeasonTellsTheNewTimesAndWhereTheyCameFrom() {
        PackagedCalendar calendar = calendar(null);

        CalendarOrigin origin = calendar.refresh(2026);

        assertThat(miami(calendar)).isEqualTo(MOVED);
        assertThat(origin)
                .isEqualTo(new CalendarOrigin(CalendarOrigin.Kind.FETCHED, "a mirror", START))
                .isEqualTo(calendar.origin(2026));
        assertThat(calendar.iCalendar(2026)).contains("DTSTAMP:20260501T120000Z");
        assertThat(calendar.origin(2025)).isEqualTo(CalendarOrigin.packaged());
    }

    @Test
    void theNextProcessKnowsItWithoutASource() {
        calendar(null).refresh(2026);
        published = null;

        PackagedCalendar later = calendar(null);

        assertThat(miami(later)).isEqualTo(MOVED);
        assertThat(later.origin(2026))
                .isEqualTo(new CalendarOrigin(CalendarOrigin.Kind.KEPT, "a mirror", START));
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void aSeasonThatThisReleaseDoesNotKnowBecomesKnown() {
        published = PublishedSchedule.of(2026).json();
        PackagedCalendar calendar = calendar(null);

        assertThatThrownBy(() -> calendar.refresh(2027)).isInstanceOf(InvalidDataException.class);
        published = new String(published, UTF_8).replace("2026-", "2027-").getBytes(UTF_8);
        calendar.refresh(2027);

        assertThat(calendar.event(2027, "Monaco").season()).isEqualTo(2027);
        assertThat(calendar.seasons()).endsWith(2026, 2027);
    }

    @Test
    void aFailureLeavesTheCalendarAsItWasAndTheNextAttemptSucceeds() {
        byte[] right = published;
        PackagedCalendar calendar = calendar(null);

        published = null;
        assertThatThrownBy(() -> calendar.refresh(2026))
                .isInstanceOf(ResourceNotFoundException.class);
        published = "{}".getBytes(UTF_8);
        assertThatThrownBy(() -> calendar.refresh(2026)).isInstanceOf(InvalidDataException.class);

        assertThat(calendar.origin(2026)).isEqualTo(CalendarOrigin.packaged());
        assertThat(folder).isEmptyDirectory();
        published = right;
        calendar.refresh(2026);
        assertThat(miami(calendar)).isEqualTo(MOVED);
    }

    @Test
    void whoSetsAnAgeIsRenewedByItselfAndOnlyThen() {
        PackagedCalendar calendar = calendar(Duration.ofDays(1));

        assertThat(miami(calendar)).isEqualTo(MOVED);
        calendar.event(2026, "Monaco");
        calendar.event(2024, "Monaco");
        assertThat(asked).isEqualTo(1);
        now = START.plus(Duration.ofHours(25));
        calendar.event(2026, "Monaco");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aShortOutageIsForgottenAfterMinutes() {
        byte[] right = published;
        published = null;
        PackagedCalendar calendar = calendar(Duration.ofDays(1));

        assertThat(miami(calendar)).isNotEqualTo(MOVED);
        assertThat(miami(calendar)).isNotEqualTo(MOVED);
        assertThat(asked).isEqualTo(1);
        published = right;
        now = START.plus(Duration.ofMinutes(6));
        assertThat(miami(calendar)).isEqualTo(MOVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "# tif1 calendar 1|yesterday|x",
                "# tif1 calendar 1|2026-05-01T12:00:00Z|x\n1|A",
                "# tif1 calendar 1|2026-05-01T12:00:00Z|x\n1|A||||Nowhere/Town||conventional|R",
                "# tif1 calendar 1|2026-01-01T00:00:00Z|older than the library",
            })
    void aKeptFileThatIsDamagedOrOldIsLeftAside(String text) throws IOException {
        Files.writeString(folder.resolve("2026.txt"), text);

        PackagedCalendar calendar = calendar(null);

        assertThat(calendar.events(2026)).hasSize(24);
        assertThat(calendar.origin(2026)).isEqualTo(CalendarOrigin.packaged());
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, -1, 2101})
    void aSeasonThatCannotBeIsRefusedUnasked(int season) {
        assertThatThrownBy(() -> calendar(null).refresh(season))
                .isInstanceOf(EventNotFoundException.class);
        assertThat(asked).isZero();
    }
}
