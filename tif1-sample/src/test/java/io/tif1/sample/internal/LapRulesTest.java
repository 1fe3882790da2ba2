package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.internal.LapTable.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold between the values of any lap and of the laps around it, in every session. */
class LapRulesTest {
    private static final Set<String> CALM = Set.of("1", "2", "12", "21");

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void timesOfALapAddUp(long seed) {
        forEachLap(
                seed,
                (before, lap) -> {
                    long start = lap.millis("lST");
                    long end = lap.millis("sesT");
                    if (lap.has("time")) {
                        assertThat(lap.millis("time")).as("%s", lap).isEqualTo(end - start);
                    }
                    if (lap.has("time") && lap.has("s1")) {
                        long sum = lap.millis("s1") + lap.millis("s2") + lap.millis("s3");
                        assertThat(sum).as("%s", lap).isEqualTo(lap.millis("time"));
                    }
                    if (lap.has("s1")) {
                        assertThat(lap.millis("s1T")).isEqualTo(start + lap.millis("s1"));
                    }
                    if (lap.has("s1") && lap.has("s2")) {
                        assertThat(lap.millis("s2T"))
                                .isEqualTo(lap.millis("s1T") + lap.millis("s2"));
                    }
                    if (lap.has("s3")) {
                        assertThat(lap.millis("s3T")).isEqualTo(end);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void lapsFollowEachOther(long seed) {
        forEachLap(
                seed,
                (before, lap) -> {
                    if (before == null) {
                        assertThat(lap.number("lap")).isEqualTo(1);
                    } else {
                        assertThat(lap.number("lap")).isEqualTo(before.number("lap") + 1);
                        assertThat(lap.millis("lST")).isEqualTo(before.millis("sesT"));
                    }
                    assertThat(lap.millis("sesT")).isGreaterThan(lap.millis("lST"));
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void pitTimesLieInsideTheirLapAndBeginAStint(long seed) {
        forEachLap(
                seed,
                (before, lap) -> {
                    if (lap.has("pin")) {
                        assertThat(lap.millis("pin"))
                                .isBetween(lap.millis("lST"), lap.millis("sesT"));
                    }
                    if (lap.has("pout")) {
                        assertThat(lap.millis("pout"))
                                .isBetween(lap.millis("lST"), lap.millis("sesT"));
                    }
                    boolean changed = before != null && before.has("pin");
                    if (before != null) {
                        assertThat(lap.has("pout")).as("%s", lap).isEqualTo(changed);
                        int stint = before.number("stint") + (changed ? 1 : 0);
                        assertThat(lap.number("stint")).as("%s", lap).isEqualTo(stint);
                    }
                    tyreAges(before, lap, changed);
                });
    }

    private static void tyreAges(Row before, Row lap, boolean changed) {
        if (before == null || changed) {
            assertThat(lap.flag("fresh")).as("%s", lap).isEqualTo(lap.number("life") == 1);
        } else {
            assertThat(lap.number("life")).as("%s", lap).isEqualTo(before.number("life") + 1);
            assertThat(lap.text("compound")).isEqualTo(before.text("compound"));
            assertThat(lap.flag("fresh")).isEqualTo(before.flag("fresh"));
        }
        assertThat(lap.text("compound")).isIn("SOFT", "MEDIUM", "HARD");
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void accurateLapsAreThoseOfTheRule(long seed) {
        forEachLap(
                seed,
                (before, lap) ->
                        assertThat(lap.flag("iacc"))
                                .as("%s", lap)
                                .isEqualTo(isAccurate(before, lap)));
    }

    private static boolean isAccurate(Row before, Row lap) {
        boolean present =
                lap.has("time")
                        && lap.has("s1")
                        && lap.has("s2")
                        && lap.has("s3")
                        && !lap.has("pin")
                        && !lap.has("pout")
                        && !lap.flag("ff1G")
                        && CALM.contains(lap.text("status"));
        return present
                && (before == null
                        || (!before.text("status").equals("4")
                                && Math.abs(
                                                lap.millis("sesT")
                                                        - before.millis("sesT")
                                                        - lap.millis("time"))
                                        <= 3));
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void personalBestsImproveOnAllEarlierOnes(long seed) {
        long[] best = {0};
        forEachLap(
                seed,
                (before, lap) -> {
                    best[0] = before == null ? Long.MAX_VALUE : best[0];
                    if (lap.flag("pb")) {
                        assertThat(lap.flag("del")).as("%s", lap).isFalse();
                        assertThat(lap.millis("time")).as("%s", lap).isLessThan(best[0]);
                        best[0] = lap.millis("time");
                    } else if (lap.flag("iacc") && !lap.flag("del")) {
                        assertThat(lap.millis("time"))
                                .as("%s", lap)
                                .isGreaterThanOrEqualTo(best[0]);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void generatedLapsAreTheLastAndHaveNothingMeasured(long seed) {
        forEachLap(
                seed,
                (before, lap) -> {
                    assertThat(before != null && before.flag("ff1G")).isFalse();
                    if (lap.flag("ff1G")) {
                        for (String key :
                                List.of(
                                        "time", "s1", "s2", "s3", "s1T", "s2T", "s3T", "pos", "pb",
                                        "lSD", "del", "delR", "vi1", "vi2", "vfl", "vst", "ms1",
                                        "ms2", "ms3", "pin", "pout")) {
                            assertThat(lap.has(key)).as("%s %s", lap, key).isFalse();
                        }
                        assertThat(lap.flag("iacc")).isFalse();
                    } else {
                        assertThat(lap.has("lSD") && lap.has("del") && lap.has("pb")).isTrue();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void speedTrapsAndMiniSectorsArePlausible(long seed) {
        forEachLap(
                seed,
                (before, lap) -> {
                    for (String key : List.of("vi1", "vi2", "vfl", "vst")) {
                        if (lap.has(key)) {
                            double speed = lap.cell(key).doubleValue();
                            assertThat(speed).as("%s %s", lap, key).isBetween(40.0, 360.0);
                            assertThat(speed).isEqualTo(Math.rint(speed));
                        }
                    }
                    if (!lap.flag("ff1G")) {
                        assertThat(lap.text("ms1")).matches("[57]?[0137]{5,6}");
                        assertThat(lap.text("ms2")).matches("[013]{8}");
                        assertThat(lap.text("ms3")).matches("[013]{6}[0135]");
                        assertThat(lap.text("ms3").endsWith("5")).isEqualTo(lap.has("pin"));
                        assertThat(lap.text("ms1").startsWith("5")).isEqualTo(lap.has("pout"));
                    }
                });
    }

    /** Called with a lap and the driver's lap before it, or null. */
    private interface Check {
        void check(Row before, Row lap);
    }

    private static void forEachLap(long seed, Check check) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : archive.sessions()) {
            LapTable.byDriver(archive.json(session, "session_laptimes.json"))
                    .values()
                    .forEach(laps -> inOrder(laps, check));
        }
    }

    private static void inOrder(List<Row> laps, Check check) {
        Row before = null;
        for (Row lap : laps) {
            check.check(before, lap);
            before = lap;
        }
    }
}
