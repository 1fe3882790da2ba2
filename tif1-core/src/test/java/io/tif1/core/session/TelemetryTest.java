package io.tif1.core.session;

import static io.tif1.api.model.Step.hertz;
import static io.tif1.api.model.Step.metres;
import static io.tif1.api.model.Step.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.Tif1;
import io.tif1.api.frame.Column;
import io.tif1.api.model.AheadOption;
import io.tif1.api.model.ChannelKind;
import io.tif1.api.model.DriverAhead;
import io.tif1.api.model.Padding;
import io.tif1.api.model.SampleOrigin;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.Telemetry;
import io.tif1.api.spi.Source;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelemetryTest {

    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);
    private static final String LAP =
            "{\"tel\":{\"time\":[0.0,0.1,0.3,0.4,0.6],\"rpm\":[9000.5,9100.0,9200.5,9300.0,9400.5],"
                    + "\"speed\":[99.5,100.0,104.5,110.0,111.5],\"gear\":[3,3,4,4,5],"
                    + "\"throttle\":[50.5,60.0,104.0,100.0,99.5],\"brake\":[1,0,0,0,1],"
                    + "\"distance\":[-0.5,2.5,8.0,11.0,17.0],"
                    + "\"x\":[1.5,2.5,4.0,5.5,7.0],\"y\":[0.5,0.5,1.0,1.5,2.0],"
                    + "\"z\":[0.5,0.5,0.0,0.5,1.0],\"extra\":[1.0,2.0,3.0,4.0,5.0]}}";

    private final FakeArchive archive =
            new FakeArchive()
                    .twoDrivers()
                    .file("VER/1_tel.json", LAP)
                    .file("VER/2_tel.json", LAP)
                    .file("NOR/1_tel.json", LAP)
                    .file("NOR/2_tel.json", LAP);
    private final Tif1 f1 = Tif1.builder().source(Source.of(archive)).noCache().open();
    private final Session race = f1.session(MONACO);
    private final Telemetry lap = race.telemetry("VER", 1);

    @AfterEach
    void close() {
        f1.close();
    }

    @Test
    void eachSampleKnowsWhoMeasuredIt() {
        assertThat(lap.sample(0).origin()).isEqualTo(SampleOrigin.NEITHER);
        assertThat(lap.sample(1).origin()).isEqualTo(SampleOrigin.CAR);
        assertThat(lap.sample(2).origin()).isEqualTo(SampleOrigin.POSITION);
        assertThat(lap.sample(0).isMeasured()).isFalse();
        assertThat(lap.sample(3).speed()).isEqualTo(110);
        assertThat(lap.sample(3).time()).contains(Duration.ofMillis(400));
        assertThat(lap.frame().column("Source").textAt(4)).isEqualTo("pos");
    }

    @Test
    void carAndPositionAreToldApart() {
        assertThat(lap.car().measured().time().toArray()).containsExactly(0.1, 0.4);
        assertThat(lap.position().measured().time().toArray()).containsExactly(0.3, 0.6);
        assertThat(lap.measured().size()).isEqualTo(4);
        assertThat(lap.position().schema().names())
                .containsExactly("Time", "X", "Y", "Z", "Driver", "LapNumber", "Source");
    }

    @Test
    void mergingTheMeasuredSamplesOfBothPutsEachChannelOnAllTimes() {
        Telemetry merged = lap.car().measured().merge(lap.position().measured());

        assertThat(merged.time().toArray()).containsExactly(0.1, 0.3, 0.4, 0.6);
        assertThat(merged.speed().at(1)).isCloseTo(100 + 10 * 2 / 3.0, within(1e-9));
        assertThat(merged.gear().at(1)).isEqualTo(3);
        assertThat(merged.speed().isMissing(3)).isTrue();
        assertThat(merged.channel("X").isMissing(0)).isTrue();
        assertThat(merged.sample(1).origin()).isEqualTo(SampleOrigin.POSITION);
        assertThat(merged.fillMissing().speed().at(3)).isEqualTo(110);
    }

    @Test
    void resamplingInTimeInterpolatesByChannel() {
        Telemetry even = lap.resample(seconds(0.1));

        assertThat(even.time().toArray()).containsExactly(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
        assertThat(even.speed().at(2)).isEqualTo(102.25);
        assertThat(even.gear().at(2)).isEqualTo(3);
        assertThat(even.channel("extra").isMissing(2)).isTrue();
        assertThat(even.sample(2).origin()).isEqualTo(SampleOrigin.NEITHER);
        assertThat(even.sample(3).origin()).isEqualTo(SampleOrigin.POSITION);
        assertThat(even.sample(2).text("Driver")).isEqualTo("VER");
        assertThat(lap.resample(hertz(10)).size()).isEqualTo(7);
    }

    @Test
    void resamplingInDistanceGivesWholeSteps() {
        Telemetry even = lap.resample(metres(5));

        assertThat(even.distance().toArray()).containsExactly(0, 5, 10, 15);
        assertThat(even.speed().min()).isBetween(99.5, 111.5);
    }

    @Test
    void aKindOfItsOwnMakesAnUnknownChannelContinuous() {
        Telemetry even = lap.withKind("extra", ChannelKind.LINEAR).resample(seconds(0.1));

        assertThat(even.channel("extra").at(2)).isEqualTo(2.5);
        assertThat(even.kind("extra")).isEqualTo(ChannelKind.LINEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lap.withKind("nGear", ChannelKind.LINEAR))
                .withMessageContaining("STEP");
    }

    @Test
    void slicesByTimeCountFromTheirStart() {
        Telemetry slice = lap.slice(Duration.ofMillis(100), Duration.ofMillis(350));

        assertThat(slice.time().toArray()).containsExactly(0, 0.2);
    }

    @Test
    void paddingGoesBeforeAfterOrBoth() {
        Duration from = Duration.ofMillis(300);
        Duration to = Duration.ofMillis(400);

        assertThat(lap.slice(from, to, Padding.both(1)).time().toArray())
                .containsExactly(-0.2, 0, 0.1, 0.3);
        assertThat(lap.slice(from, to, Padding.before(1)).size()).isEqualTo(3);
        assertThat(lap.slice(from, to, Padding.after(9)).size()).isEqualTo(3);
        assertThat(lap.slice(new boolean[] {true, false, true, false, false}, Padding.after(1)))
                .satisfies(t -> assertThat(t.size()).isEqualTo(4));
    }

    @Test
    void exactSlicesHaveInterpolatedEdges() {
        Telemetry slice = lap.sliceExactly(Duration.ofMillis(200), Duration.ofMillis(500));

        assertThat(slice.time().toArray()).containsExactly(0, 0.1, 0.2, 0.3);
        assertThat(slice.speed().at(0)).isEqualTo(102.25);
        assertThat(slice.sample(0).isMeasured()).isFalse();
        assertThat(slice.sample(1).isMeasured()).isTrue();
    }

    @Test
    void lapsOfOneDriverJoin() {
        Telemetry both = lap.append(race.telemetry("VER", 2));

        assertThat(both.size()).isEqualTo(9);
        assertThat(both.time().at(5)).isEqualTo(0.7);
        assertThat(both.slice(race.laps().driver("VER").lap(2)).size()).isEqualTo(4);
        assertThat(both.slice(race.laps().driver("VER").lap(2), Padding.before(2)).size())
                .isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lap.append(race.telemetry("NOR", 2)))
                .withMessageContaining("several drivers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> race.telemetry("VER", 2).append(lap))
                .withMessageContaining("withSessionTime()");
    }

    @Test
    void slicingByLapsOfSeveralDriversOrNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lap.slice(race.laps().lap(1)))
                .withMessageContaining("several drivers: [VER, NOR]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lap.slice(race.laps().lap(99)))
                .withMessageContaining("no lap");
    }

    @Test
    void misuseIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lap.channel("Sped"))
                .withMessageContaining("Speed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lap.slice(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessageContaining("reversed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lap.resampleAt(0.2, 0.1))
                .withMessageContaining("ascending");
        assertThatIllegalArgumentException().isThrownBy(() -> hertz(0));
        assertThatIllegalArgumentException().isThrownBy(() -> lap.slice(new boolean[2]));
        assertThatIllegalStateException()
                .isThrownBy(() -> lap.slice(0, 0).resample(seconds(1)))
                .withMessageContaining("no samples");
    }

    @Test
    void aMissingChannelDegradesOnlyWhatNeedsIt() {
        Telemetry noPosition = lap.select("Speed", "nGear");

        assertThat(noPosition.withAccelerations().schema().names())
                .contains("ComputedAccelerationX")
                .doesNotContain("ComputedAccelerationY");
        assertThat(noPosition.resample(metres(5)).size()).isPositive();
        assertThatIllegalStateException()
                .isThrownBy(noPosition::corners)
                .withMessageContaining("X");
    }

    @Test
    void impossibleValuesAreMissingInTheCleanedView() {
        Telemetry clean = lap.cleaned();

        assertThat(clean.throttle().isMissing(2)).isTrue();
        assertThat(clean.throttle().at(3)).isEqualTo(100);
        assertThat(lap.throttle().at(2)).isEqualTo(104);
    }

    @Test
    void distancesAreTheSumOfSpeedTimesTime() {
        Telemetry driven = lap.withDistance().withDifferentialDistance().withRelativeDistance();

        assertThat(driven.distance().at(0)).isZero();
        assertThat(driven.distance().at(1)).isCloseTo(100 / 36.0, within(1e-9));
        assertThat(driven.channel("DifferentialDistance").at(2))
                .isCloseTo(104.5 / 18, within(1e-9));
        assertThat(driven.channel("RelativeDistance").at(4)).isEqualTo(1);
        assertThat(lap.withDistance(true).distance().at(0)).isEqualTo(-0.5);
    }

    @Test
    void sessionTimeFollowsFromTheLapsBeforeWhereNoLapHasAStart() {
        Telemetry second = race.telemetry("VER", 2).withSessionTime();

        assertThat(second.channel("SessionTime").at(1)).isEqualTo(0.7);
        assertThat(second.schema().find("Date").orElseThrow().available()).isFalse();
        assertThat(archive.requests).doesNotContain("rcm.json");
    }

    @Test
    void trackStatusIsMissingWhereNothingTells() {
        Telemetry with = lap.withTrackStatus();

        assertThat(with.sample(0).text("TrackStatus")).isEmpty();
    }

    @Test
    void twoCarsAtOnePlaceAreNoDistanceApart() {
        Telemetry ahead = lap.withDriverAhead();

        assertThat(ahead.sample(2).text("DriverAhead")).isEqualTo("NOR");
        assertThat(ahead.sample(2).value("DistanceToDriverAhead")).isEqualTo(0);
        assertThat(race.driverAhead().size()).isEqualTo(20);
    }

    @Test
    void allTelemetryOfADriverComesInOrder() {
        assertThat(race.telemetry("NOR")).extracting(Telemetry::lapNumber).containsExactly(1, 2);
        assertThat(race.telemetryStream(race.laps().driver("VER").lap(2), "Speed"))
                .singleElement()
                .satisfies(t -> assertThat(t.schema().contains("RPM")).isFalse());
    }

    @Test
    void publishedStartsGiveSessionTimeDateAndTrackStatus() {
        Session timed = timedRace();

        Telemetry lap2 = timed.telemetry("VER", 2).withSessionTime().withTrackStatus();

        assertThat(lap2.channel("SessionTime").at(1)).isEqualTo(190.6);
        assertThat(lap2.frame().column("Date").valueAt(0))
                .isEqualTo(Instant.parse("2024-05-26T13:03:10.500Z"));
        assertThat(lap2.sample(0).text("TrackStatus")).isEqualTo("1");
        assertThat(lap2.sample(4).text("TrackStatus")).isEqualTo("5");
    }

    @Test
    void lapsWithSessionTimesJoinAndSliceWhateverLiesBetween() {
        Session timed = timedRace();
        Telemetry first = timed.telemetry("VER", 1).withSessionTime();
        Telemetry third = timed.telemetry("VER", 3).withSessionTime();

        Telemetry joined = first.append(third);

        assertThat(joined.time().at(5)).isEqualTo(190);
        assertThat(joined.slice(timed.laps().driver("VER").lap(3)).time().toArray())
                .containsExactly(third.time().toArray());
        assertThat(joined.slice(timed.laps().driver("NOR").lap(1)).size()).isEqualTo(5);
    }

    @Test
    void carsInThePitLaneCanBeLeftOut() {
        Session timed = timedRace();

        assertThat(ahead(timed.driverAhead(), 2)).isEqualTo("NOR");
        assertThat(ahead(timed.driverAhead(AheadOption.WITHOUT_PIT_LANE), 2)).isEmpty();
    }

    @Test
    void thePublishedDriverAheadIsTakenWhereAskedFor() {
        Session timed = timedRace();
        archive.file(
                "VER/1_tel.json",
                "{\"tel\":{\"time\":[0.0,0.5],\"speed\":[100.0,110.5],"
                    + "\"DriverAhead\":[\"16\",\"None\"],\"DistanceToDriverAhead\":[7.5,\"None\"]}}");

        DriverAhead ahead = timed.driverAhead(AheadOption.PUBLISHED_FIRST);

        assertThat(ahead(ahead, 0)).isEqualTo("16");
        assertThat(ahead.frame().column("DistanceToDriverAhead").doubleAt(0)).isEqualTo(7.5);
        assertThat(ahead(ahead, 1)).isEmpty();
    }

    private static String ahead(DriverAhead ahead, int row) {
        Column column = ahead.frame().column("DriverAhead");
        return column.isMissing(row) ? "" : column.textAt(row);
    }

    private Session timedRace() {
        String laps =
                "{\"lap\":[1,2,3],\"time\":[90.5,100.0,90.0],\"lST\":[100.0,190.5,290.0],"
                        + "\"sesT\":[190.5,290.0,380.0],\"pin\":[%s,\"None\",\"None\"],"
                        + "\"lSD\":[\"2024-05-26T13:01:40\",\"2024-05-26T13:03:10.500\","
                        + "\"2024-05-26T13:04:50\"],\"compound\":[\"SOFT\",\"SOFT\",\"SOFT\"]}";
        archive.file("VER/laptimes.json", laps.formatted("\"None\""))
                .file("NOR/laptimes.json", laps.formatted("100.0"))
                .file("VER/3_tel.json", LAP)
                .file(
                        "rcm.json",
                        "{\"time\":[\"2024-05-26T13:03:11\"],\"msg\":[\"RED FLAG\"],"
                                + "\"cat\":[\"Flag\"],\"flag\":[\"RED\"],\"scope\":[\"Track\"]}");
        return f1.session(MONACO);
    }
}
