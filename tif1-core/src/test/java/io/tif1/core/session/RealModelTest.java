package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Accuracy;
import io.tif1.api.model.DeletedLap;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Gap;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Outcome;
import io.tif1.api.model.PitStop;
import io.tif1.api.model.QualifyingLaps;
import io.tif1.api.model.Quality;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.SessionStatus;
import io.tif1.api.model.Stint;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.api.model.WeatherSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is derived from real sessions, against what the archive itself knows. */
class RealModelTest {

    @TempDir Path folder;
    private Path archive;
    private Tif1 f1;

    @BeforeEach
    void open() {
        String root = System.getProperty("tif1.realData", "");
        archive = Path.of(root, "tracinginsights");
        assumeTrue(!root.isBlank() && Files.isDirectory(archive), "no real data: tif1.realData");
        f1 = Tif1.builder().source(Sources.directory(archive)).noCache().open();
    }

    @AfterEach
    void close() {
        if (f1 != null) {
            f1.close();
        }
    }

    private Session qualifying() {
        return f1.session(2026, "Monaco", "Q");
    }

    private Session race() {
        return f1.session(2026, "Monaco", "R");
    }

    @Test
    void qualifyingSplitsByTheMarkersOfTheSource() {
        QualifyingLaps split = qualifying().laps().qualifying();

        assertThat(split.basis()).isEqualTo(QualifyingLaps.Basis.MARKERS);
        assertThat(refs(split.q3().orElseThrow())).contains(new LapRef("LEC", 22));
    }

    @Test
    void theSplitFromMessagesEqualsTheMarkersOnEveryLap() {
        QualifyingLaps truth = qualifying().laps().qualifying();

        try (Tif1 blind = altered(text -> text.replace("\"qs\"", "\"unmarked\""), true)) {
            QualifyingLaps split = blind.session(2026, "Monaco", "Q").laps().qualifying();
            assertThat(split.basis()).isEqualTo(QualifyingLaps.Basis.SESSION_STATUS);
            assertSameSplit(split, truth);
        }
    }

    @Test
    void theSplitFromBreaksAloneEqualsTheMarkersOrIsRefused() {
        QualifyingLaps truth = qualifying().laps().qualifying();

        try (Tif1 blind = altered(text -> text.replace("\"qs\"", "\"unmarked\""), false)) {
            Laps laps = blind.session(2026, "Monaco", "Q").laps();
            try {
                QualifyingLaps split = laps.qualifying();
                assertThat(split.basis()).isEqualTo(QualifyingLaps.Basis.BREAKS);
                assertSameSplit(split, truth);
            } catch (DataNotFoundException e) {
                assertThat(e).hasMessageContaining("tells the segments");
            }
        }
    }

    @Test
    void aThinSessionIsNeverSplitIntoCopies() {
        Laps laps = f1.session(2025, "Australia", "Q").laps();

        assertThatExceptionOfType(DataNotFoundException.class).isThrownBy(laps::qualifying);
        assertThatExceptionOfType(DataNotFoundException.class)
                .isThrownBy(() -> race().laps().qualifying())
                .withMessageContaining("no qualifying session");
    }

    @Test
    void theWeatherOfALapIsTheFirstSampleInItOrTheLastBefore() {
        Session session = qualifying();
        List<WeatherSample> samples = session.weather().samples();
        Laps laps = session.laps().withWeather();

        for (int i = 0; i < laps.size(); i++) {
            Lap lap = laps.get(i);
            Duration start = lap.startTime().orElse(null);
            Duration end = lap.endTime().orElseThrow();
            WeatherSample expected = null;
            for (WeatherSample sample : samples) {
                boolean before = sample.time().compareTo(end) <= 0;
                boolean inside = start != null && sample.time().compareTo(start) >= 0;
                if (before
                        && (expected == null || !inside || expected.time().compareTo(start) < 0)) {
                    expected = sample;
                }
            }
            assertThat(lap.weather()).contains(expected);
            assertThat(lap.value("AirTemp")).contains(expected.airTemp());
            assertThat(lap.value("WeatherTime")).contains(expected.time());
        }
    }

    @Test
    void deletionsOfTheMessagesAreThoseOfTheLaps() {
        for (Session session : List.of(qualifying(), race())) {
            Set<String> marked =
                    session.laps().stream()
                            .filter(lap -> lap.deleted().orElse(false))
                            .map(lap -> lap.driver() + lap.number() + lap.deletedReason().trim())
                            .collect(Collectors.toSet());
            Set<String> said =
                    session.deletedLaps().stream()
                            .filter(d -> d.lap() > 0 && d.time() != null)
                            .map(d -> d.driver() + d.lap() + d.reason().trim())
                            .collect(Collectors.toSet());
            assertThat(said).containsAll(marked);
            assertThat(deletedNames(session.deletedLaps())).containsAll(names(marked));
        }
    }

    @Test
    void withoutFlagsTheMessagesMarkTheSameLaps() {
        Set<LapRef> truth = refs(qualifying().laps().where(lap -> lap.deleted().orElse(false)));

        try (Tif1 blind = altered(text -> text.replace("\"del\"", "\"nodel\""), true)) {
            Laps laps = blind.session(2026, "Monaco", "Q").laps().withRaceControl();
            Set<LapRef> found =
                    refs(laps.where(lap -> lap.deleted().orElse(false) && lap.hasTime()));
            assertThat(found).isEqualTo(truth);
            assertThat(laps.notDeleted().size())
                    .isLessThan(laps.size())
                    .isEqualTo(laps.where(lap -> !lap.deleted().orElse(true)).size());
        }
    }

    @Test
    void accuracyAgreesWithTheFlagOfTheTimingData() {
        for (Session session : List.of(qualifying(), race())) {
            List<Lap> wrong =
                    session.laps().stream()
                            .filter(
                                    lap ->
                                            !lap.value("IsAccurate")
                                                    .orElseThrow()
                                                    .equals(lap.accuracy().isAccurate()))
                            .toList();
            assertThat(wrong.stream().map(lap -> lap + " " + lap.accuracy().reasons()))
                    .as(session.toString())
                    .isEmpty();
        }
    }

    @Test
    void aLapThatIsNotAccurateSaysWhy() {
        Laps laps = qualifying().laps().driver("LEC");

        assertThat(laps.get(0).accuracy().reasons()).contains(Accuracy.Reason.PIT_STOP);
        assertThat(laps.get(9).accuracy().reasons())
                .contains(
                        Accuracy.Reason.PIT_STOP,
                        Accuracy.Reason.TRACK_STATUS,
                        Accuracy.Reason.NO_LAP_TIME);
        assertThat(laps.get(2).accuracy())
                .isEqualTo(new Accuracy(Accuracy.Verdict.ACCURATE, List.of(), true));
    }

    @Test
    void theClockIsThatOfTheLapDates() {
        assertThat(qualifying().clock().t0()).contains(Instant.parse("2026-06-06T13:45:46.310Z"));
        assertThat(race().clock().t0()).contains(Instant.parse("2026-06-07T12:07:52.259Z"));
        assertThat(qualifying().clock().spreadMillis()).isLessThanOrEqualTo(1);
        assertThat(qualifying().clock().startTime()).contains(Duration.ofMillis(853_690));
    }

    @Test
    void statusesTellSegmentsAndStops() {
        List<SessionStatus> states =
                qualifying().statuses().entries().stream().map(Timeline.Change::state).toList();

        assertThat(states)
                .containsExactly(
                        SessionStatus.STARTED,
                        SessionStatus.ABORTED,
                        SessionStatus.STARTED,
                        SessionStatus.FINISHED,
                        SessionStatus.STARTED,
                        SessionStatus.FINISHED,
                        SessionStatus.STARTED,
                        SessionStatus.FINISHED,
                        SessionStatus.FINALISED);
        assertThat(race().statuses().entries().stream().map(Timeline.Change::state))
                .containsSubsequence(
                        SessionStatus.STARTED,
                        SessionStatus.ABORTED,
                        SessionStatus.STARTED,
                        SessionStatus.FINISHED);
    }

    @Test
    void theTrackTimelineAgreesWithTheLaps() {
        Timeline<TrackStatus> track = race().trackStatuses();

        assertThat(track.confidence()).isGreaterThan(0.95);
        assertThat(track.entries().stream().map(Timeline.Change::state))
                .contains(TrackStatus.SAFETY_CAR, TrackStatus.RED, TrackStatus.YELLOW);
        assertThat(qualifying().trackStatuses().confidence()).isGreaterThan(0.95);
    }

    @Test
    void stintsAndPitStopsComeFromTheLaps() {
        Laps laps = race().laps().driver("LEC");

        List<Stint> stints = laps.stints();
        List<PitStop> stops = laps.pitStops();

        assertThat(stints.stream().mapToInt(stint -> stint.laps().size()).sum())
                .isEqualTo(laps.size());
        assertThat(stops).isNotEmpty();
        assertThat(stops.get(0).laneTime())
                .isBetween(Duration.ofSeconds(15), Duration.ofMinutes(40));
    }

    @Test
    void gapsGrowDownTheField() {
        List<Gap> gaps = race().laps().gaps().stream().filter(gap -> gap.lap() == 20).toList();

        assertThat(gaps).extracting(Gap::position).isSorted();
        assertThat(gaps).extracting(Gap::toLeader).isSorted();
        assertThat(gaps.get(0).toLeader()).isZero();
    }

    @Test
    void qualifyingResultsFollowTheSegments() {
        List<DriverResult> results = qualifying().results().list();

        assertThat(results.get(0).segment(3)).isPresent();
        assertThat(results.get(0).provenance("Position"))
                .isEqualTo(DriverResult.Provenance.DERIVED);
        assertThat(results.get(0).provenance("TeamName"))
                .isEqualTo(DriverResult.Provenance.ARCHIVE);
        assertThat(results.get(0).reason("Points")).isNotBlank();
        assertThat(results.stream().filter(r -> r.segment(3).isPresent()).count())
                .isLessThanOrEqualTo(10);
    }

    @Test
    void raceResultsTellWhoRetired() {
        DriverResult first = race().results().find("VER").orElseThrow();

        assertThat(first.outcome()).isEqualTo(Outcome.RETIRED);
        assertThat(first.classifiedPosition()).isEqualTo("R");
        assertThat(race().results().isProvisional()).isTrue();
    }

    @Test
    void whatCannotBeDerivedSaysWhy() {
        DriverResult thin = f1.session(2025, "Australia", "R").results().find("NOR").orElseThrow();

        assertThat(thin.laps()).isEqualTo(57);
        assertThat(thin.position()).isEmpty();
        assertThat(thin.reason("Position")).contains("no end times");
    }

    @Test
    void lapsCompletedAreThoseOfTheOfficialHistory() throws IOException {
        List<String> official = officialLaps(2025, 1);
        Session race = f1.session(2025, "Australia", "R");

        List<Integer> ours =
                race.results().list().stream()
                        .filter(r -> r.laps() == 57)
                        .map(DriverResult::laps)
                        .toList();

        assertThat(ours).hasSize((int) official.stream().filter("57"::equals).count());
    }

    @Test
    void loadingSeveralThingsGivesAReportAndAScore() {
        Session session = qualifying();

        SessionReport report = session.load(LoadOptions.STANDARD);
        Quality quality = session.quality();

        assertThat(report.in(ReportItem.State.FAILED)).isEmpty();
        assertThat(report.in(ReportItem.State.PRESENT))
                .extracting(ReportItem::resource)
                .contains("weather.json", "rcm.json", "corners.json", "drivers.json");
        assertThat(quality.score()).isBetween(80, 100);
        assertThat(quality.rules()).hasSizeGreaterThan(4);
    }

    @Test
    void defectsAreFlaggedRepairedOrLeftAloneAsTheSettingSays() {
        assertThat(lapNotes("flag")).anyMatch(note -> note.contains("weather of another lap"));
        assertThat(lapNotes("off")).isEmpty();
        assertThat(lapNotes("full"))
                .anyMatch(note -> note.startsWith("repaired: the weather of 273 laps"))
                .anyMatch(note -> note.contains("more laps are marked deleted"));
    }

    private List<String> lapNotes(String repair) {
        try (Tif1 own =
                Tif1.builder()
                        .source(Sources.directory(archive))
                        .noCache()
                        .set("tif1.repair", repair)
                        .open()) {
            Session session = own.session(2026, "Monaco", "Q");
            session.laps();
            return session.report().items().stream()
                    .filter(item -> item.resource().equals("@laps"))
                    .flatMap(item -> item.findings().stream())
                    .toList();
        }
    }

    @Test
    void theOrderOfSelectionsNeverMatters() {
        Laps laps = race().laps();

        assertThat(refs(laps.driver("LEC").accurate().withoutPitStops()))
                .isEqualTo(refs(laps.withoutPitStops().accurate().driver("16")));
    }

    private static void assertSameSplit(QualifyingLaps split, QualifyingLaps truth) {
        for (int segment : IntStream.rangeClosed(1, 3).toArray()) {
            assertThat(refs(split.segment(segment).orElseThrow()))
                    .as("Q" + segment)
                    .isEqualTo(refs(truth.segment(segment).orElseThrow()));
        }
    }

    private static Set<LapRef> refs(Laps laps) {
        return laps.stream()
                .map(lap -> new LapRef(lap.driver(), lap.number()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> deletedNames(List<DeletedLap> laps) {
        return laps.stream().map(d -> d.driver() + d.lap()).collect(Collectors.toSet());
    }

    private static Set<String> names(Set<String> marked) {
        return marked.stream()
                .map(text -> text.replaceAll("(?<=[0-9])[A-Z].*", ""))
                .collect(Collectors.toSet());
    }

    private static List<String> officialLaps(int season, int round) throws IOException {
        Path csv = Path.of(System.getProperty("tif1.realData"), "racedata");
        List<String> races = Files.readAllLines(csv.resolve("races.csv"));
        List<String> head = List.of(races.get(0).replace("\"", "").split(","));
        String raceId =
                races.stream()
                        .map(line -> line.replace("\"", "").split(","))
                        .filter(f -> f[head.indexOf("year")].equals(String.valueOf(season)))
                        .filter(f -> f[head.indexOf("round")].equals(String.valueOf(round)))
                        .map(f -> f[head.indexOf("raceId")])
                        .findFirst()
                        .orElseThrow();
        List<String> results = Files.readAllLines(csv.resolve("results.csv"));
        List<String> columns = List.of(results.get(0).replace("\"", "").split(","));
        return results.stream()
                .map(line -> line.replace("\"", "").split(","))
                .filter(f -> f[columns.indexOf("raceId")].equals(raceId))
                .map(f -> f[columns.indexOf("laps")])
                .toList();
    }

    /** Opens a copy of the Monaco qualifying whose lap files are changed. */
    private Tif1 altered(UnaryOperator<String> change, boolean withMessages) {
        Path from = archive.resolve("2026/Monaco Grand Prix/Qualifying");
        Path to = folder.resolve("2026/Monaco Grand Prix/Qualifying");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                boolean skip = !withMessages && file.endsWith("rcm.json");
                if (!skip) {
                    Files.writeString(
                            target, file.toString().contains("lap") ? change.apply(text) : text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Tif1.builder().source(Sources.directory(folder)).noCache().open();
    }
}
