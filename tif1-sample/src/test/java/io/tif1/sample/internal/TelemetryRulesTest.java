package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tif1.sample.internal.LapTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold inside a telemetry file, and between it and its lap. */
class TelemetryRulesTest {
    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void samplesSpanTheLap(long seed) {
        forSomeLaps(
                seed,
                (lap, frame) -> {
                    double[] time = frame.numbers("time");
                    long span = Math.round(time[time.length - 1] * 1000);

                    assertThat(time[0]).isZero();
                    assertThat(time).isSorted().doesNotHaveDuplicates();
                    assertThat(span).isEqualTo(lap.millis("sesT") - lap.millis("lST"));
                    assertThat(time.length / time[time.length - 1]).isBetween(6.9, 8.6);
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void valuesStayInTheirRanges(long seed) {
        forSomeLaps(
                seed,
                (lap, frame) -> {
                    between(frame, "speed", 0, 350);
                    between(frame, "rpm", 4000, 12_100);
                    between(frame, "throttle", 0, 100);
                    between(frame, "gear", 0, 8);
                    between(frame, "brake", 0, 1);
                    between(frame, "drs", 0, 1);
                    between(frame, "distance", 0, 5300);
                    between(frame, "rel_distance", 0, 1);
                });
    }

    /** Two rows a millisecond apart make the archive's formula jump, so a few rows may. */
    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void accelerationsAreThoseOfARacingCar(long seed) {
        forSomeLaps(
                seed,
                (lap, frame) -> {
                    assertThat(shareOutside(frame, "acc_x", -55, 16)).isLessThan(0.02);
                    assertThat(shareOutside(frame, "acc_y", -52, 52)).isLessThan(0.02);
                    if (lap.flag("iacc")) {
                        assertThat(shareOutside(frame, "acc_x", -10, 16)).isGreaterThan(0.05);
                        assertThat(shareOutside(frame, "acc_y", -12, 12)).isGreaterThan(0.12);
                    }
                });
    }

    private static double shareOutside(
            TelemetryFrame frame, String key, double least, double most) {
        double[] values = frame.numbers(key);
        long outside = Arrays.stream(values).filter(v -> v < least || v > most).count();
        return (double) outside / values.length;
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void distanceIsTheSumOfSpeedOverTheCarsRows(long seed) {
        forSomeLaps(
                seed,
                (lap, frame) -> {
                    double[] time = frame.numbers("time");
                    double[] speed = frame.numbers("speed");
                    double[] distance = frame.numbers("distance");
                    int before = 0;
                    int last = time.length - 1;
                    for (int row = 1; row <= last; row++) {
                        if (row == last || frame.isCar(row)) {
                            double step = speed[row] / 3.6 * (time[row] - time[before]);
                            assertThat(distance[row] - distance[before])
                                    .isCloseTo(step, within(1e-6));
                            before = row;
                        }
                    }
                    assertThat(distance).isSorted();
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void aWholeLapIsAsLongAsTheCircuit(long seed) {
        forSomeLaps(
                seed,
                (lap, frame) -> {
                    double[] distance = frame.numbers("distance");
                    double driven = distance[distance.length - 1];
                    if (lap.flag("iacc")) {
                        assertThat(driven).as("%s", lap).isCloseTo(5200, within(60.0));
                        assertThat(pathLength(frame)).isCloseTo(5200, within(30.0));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void controlsFitTheMotion(long seed) {
        forSomeLaps(
                seed,
                (lap, frame) -> {
                    double[] throttle = frame.numbers("throttle");
                    double[] brake = frame.numbers("brake");
                    double[] drs = frame.numbers("drs");
                    double[] gear = frame.numbers("gear");
                    double[] speed = frame.numbers("speed");
                    for (int row = 0; row < frame.rows(); row++) {
                        if (frame.isCar(row)) {
                            assertThat(brake[row] * throttle[row]).isZero();
                            assertThat(brake[row] * drs[row]).isZero();
                            assertThat(gear[row] == 0 ? speed[row] : 0).isLessThan(2);
                            assertThat(speed[row] == 0 ? gear[row] : 0).isZero();
                            assertThat(gear[row] >= 7 && speed[row] < 225).isFalse();
                            assertThat(gear[row] <= 2 && speed[row] > 130).isFalse();
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void accelerationsFollowFromTheOtherChannels(long seed) {
        forSomeLaps(
                seed,
                (lap, frame) -> {
                    double[] forward = AccelerationFormulas.forward(frame);
                    double[] sideways = AccelerationFormulas.across(frame, "y");
                    double[] upwards = AccelerationFormulas.across(frame, "z");

                    assertThat(shareOff(frame.numbers("acc_x"), forward)).isZero();
                    assertThat(shareOff(frame.numbers("acc_y"), sideways)).isLessThan(0.02);
                    assertThat(shareOff(frame.numbers("acc_z"), upwards)).isLessThan(0.02);
                });
    }

    /** The heading of a standing car hangs on the last digit written, so a few rows may differ. */
    private static double shareOff(double[] values, double[] expected) {
        int off = 0;
        for (int row = 0; row < values.length; row++) {
            off += Math.abs(values[row] - expected[row]) <= 1e-5 ? 0 : 1;
        }
        return (double) off / values.length;
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void everyPositionLiesOnTheCircuit(long seed) {
        int number = 2 + Math.floorMod(seed, 11);
        SampleArchive archive = SampleArchive.ofSeed(seed);
        TelemetryFrame lap = TelemetryFrame.of(archive, "Race", "ARV", number);
        TelemetryFrame fine = TelemetryFrame.of(SampleArchive.ofSeed(0), "Qualifying", "ARV", 2);

        // Two laps of different weekends follow one line: the gap from a sample of one lap to the
        // line through the samples of the other is what a chord of 20 m cuts off, at the most.
        assertThat(Polyline.farthest(lap, fine)).isLessThan(40);
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#two")
    void theCarAheadIsTheOneThatStartedTheLapBefore(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        Map<String, List<Row>> drivers =
                LapTable.byDriver(archive.json("Race", "session_laptimes.json"));
        for (String code : List.of("ARV", "GRI", "KOW")) {
            Row lap = drivers.get(code).get(4);
            TelemetryFrame frame = TelemetryFrame.of(archive, "Race", code, 5);
            Row ahead = lastToStartBefore(drivers, lap);
            String named = frame.tel().get("DriverAhead").get(0).asString();
            double gap = frame.numbers("DistanceToDriverAhead")[0];
            if (ahead == null) {
                assertThat(named).isEqualTo("None");
                assertThat(gap).isNaN();
            } else {
                double seconds = (lap.millis("lST") - ahead.millis("lST")) / 1000.0;
                assertThat(named).isEqualTo(ahead.text("dNum"));
                assertThat(gap).isBetween(seconds * 60 - 5, seconds * 100 + 5);
            }
        }
    }

    private static Row lastToStartBefore(Map<String, List<Row>> drivers, Row lap) {
        return drivers.values().stream()
                .filter(laps -> laps.size() >= 5)
                .map(laps -> laps.get(4))
                .filter(other -> other.millis("lST") < lap.millis("lST"))
                .reduce((a, b) -> a.millis("lST") > b.millis("lST") ? a : b)
                .orElse(null);
    }

    private interface Check {
        void check(Row lap, TelemetryFrame frame);
    }

    /** Laps of all kinds: from the grid, flying, to and from the pits, behind the safety car. */
    private static void forSomeLaps(long seed, Check check) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : List.of("Race", "Qualifying", "Practice 1")) {
            LapTable.rows(archive.json(session, "session_laptimes.json")).stream()
                    .filter(
                            row ->
                                    (row.number("lap") * 7 + Integer.parseInt(row.text("dNum")))
                                                    % 23
                                            == 0)
                    .forEach(
                            row ->
                                    check.check(
                                            row,
                                            TelemetryFrame.of(
                                                    archive,
                                                    session,
                                                    row.text("drv"),
                                                    row.number("lap"))));
        }
    }

    private static void between(TelemetryFrame frame, String key, double least, double most) {
        for (double value : frame.numbers(key)) {
            if (!Double.isNaN(value)) {
                assertThat(value).as(key).isBetween(least, most);
            }
        }
    }

    /** Returns the length in metres of the line through all positions. */
    private static double pathLength(TelemetryFrame frame) {
        double[] x = frame.numbers("x");
        double[] y = frame.numbers("y");
        double length = 0;
        for (int row = 1; row < x.length; row++) {
            length += Math.hypot(x[row] - x[row - 1], y[row] - y[row - 1]) / 10;
        }
        return length;
    }
}
