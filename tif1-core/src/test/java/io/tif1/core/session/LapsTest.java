package io.tif1.core.session;

import static io.tif1.api.model.TrackStatus.CLEAR;
import static io.tif1.api.model.TrackStatus.SAFETY_CAR;
import static io.tif1.api.model.TrackStatus.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Tif1;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.TrackStatusFilter;
import io.tif1.api.spi.Source;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selections on a small session in the full format, with each oddity once. */
class LapsTest {
    private static final String FULL =
            """
            {"time":[90.5,89.0,88.0,"None",91.0,95.3],
             "lap":[1,2,3,4,1,2],
             "compound":["SOFT","SOFT","nan","HARD","MEDIUM","MEDIUM"],
             "stint":[1,1,1,2,1,1],
             "s1":[30.5,30.0,30.0,"None",31.0,32.0],
             "s2":[30.0,30.0,29.0,"None",30.0,32.0],
             "s3":[30.0,29.0,29.0,"None",30.0,31.3],
             "status":["1","12","24","4","1",""],
             "pb":[true,true,"None","None",true,false],
             "sesT":[190.5,279.5,367.5,500.0,191.0,286.3],
             "drv":["VER","VER","VER","VER","NOR","NOR"],
             "dNum":["1","1","1","1","4","4"],
             "pout":["None","None","None","None","None",200.0],
             "pin":["None","None","None",450.0,"None","None"],
             "lST":[100.0,190.5,279.5,367.5,100.0,191.0],
             "team":["Red Bull","Red Bull","Red Bull","Red Bull","McLaren","McLaren"],
             "del":[false,false,true,"None",false,false],
             "ff1G":[false,false,false,true,false,false],
             "iacc":[true,true,false,false,true,false]}
            """;
    private static final String THIN =
            "{\"time\":[90.5,89.0],\"lap\":[1,2],\"compound\":[\"SOFT\",\"SOFT\"],"
                    + "\"drv\":[\"VER\",\"VER\"]}";

    private Tif1 f1;
    private Laps laps;

    @BeforeEach
    void open() {
        laps = load(FULL);
    }

    @AfterEach
    void close() {
        f1.close();
    }

    private Laps load(String file) {
        FakeArchive archive = new FakeArchive().file("session_laptimes.json", file);
        f1 = Tif1.builder().source(Source.of(archive)).noCache().open();
        return f1.session(new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE)).laps();
    }

    @Test
    void findsDriversByCodeAndNumberInAnyCase() {
        assertThat(laps.driver("ver").size()).isEqualTo(4);
        assertThat(laps.driver("4", "VER").size()).isEqualTo(6);
        assertThat(laps.driver("HAM").isEmpty()).isTrue();
    }

    @Test
    void missingFlagsAreNeitherTrueNorFalse() {
        Lap generated = laps.driver("VER").lap(4).get(0);

        assertThat(generated.deleted()).isEmpty();
        assertThat(generated.personalBest()).isEmpty();
        assertThat(generated.hasTime()).isFalse();
        assertThat(generated.compound()).isEqualTo(Compound.HARD);
        assertThat(laps.lap(3).get(0).compound()).isEqualTo(Compound.UNKNOWN);
        assertThat(laps.lap(3).get(0).value("Compound")).isEmpty();
    }

    @Test
    void theFastestLapIsNeitherDeletedNorGenerated() {
        assertThat(laps.fastest().orElseThrow().number()).isEqualTo(2);
        assertThat(laps.fastestByTime().orElseThrow().number()).isEqualTo(3);
        assertThat(laps.fastestPerDriver().stream().map(Lap::driver)).containsExactly("VER", "NOR");
    }

    @Test
    void quickIsStrictlyBelowTheFactor() {
        assertThat(numbers(laps.notDeleted().quick(1.0))).isEmpty();
        assertThat(laps.driver("NOR").quick(95.3 / 91.0).size()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> laps.quick(0.9));
        assertThatIllegalArgumentException().isThrownBy(() -> laps.quick(Double.NaN));
    }

    @Test
    void comparesTrackStatusLiterally() {
        assertThat(numbers(laps.trackStatus(TrackStatusFilter.equalTo(CLEAR))))
                .containsExactly(1, 1);
        assertThat(numbers(laps.trackStatus(TrackStatusFilter.contains(SAFETY_CAR))))
                .containsExactly(3, 4);
        assertThat(numbers(laps.trackStatus(TrackStatusFilter.contains(YELLOW, SAFETY_CAR))))
                .containsExactly(3);
        assertThat(numbers(laps.trackStatus(TrackStatusFilter.excludes(SAFETY_CAR))))
                .containsExactly(1, 2, 1);
        assertThat(numbers(laps.trackStatus(TrackStatusFilter.any(YELLOW, SAFETY_CAR))))
                .containsExactly(2, 3, 4);
        assertThat(numbers(laps.trackStatus(TrackStatusFilter.none(YELLOW, SAFETY_CAR))))
                .containsExactly(1, 1);
    }

    @Test
    void anUnknownTrackStatusMatchesNothing() {
        assertThat(laps.driver("NOR").lap(2).get(0).trackStatus()).isEmpty();
        assertThat(laps.driver("NOR").trackStatus(TrackStatusFilter.none(SAFETY_CAR)).size())
                .isEqualTo(1);
    }

    @Test
    void tellsLapsInAndOutOfThePits() {
        assertThat(numbers(laps.inLaps())).containsExactly(4);
        assertThat(numbers(laps.outLaps())).containsExactly(2);
        assertThat(laps.withPitStops().size()).isEqualTo(2);
        assertThat(laps.withoutPitStops().size()).isEqualTo(4);
    }

    @Test
    void refusesToSelectByWhatIsNotPublished() {
        close();
        Laps thin = load(THIN);

        for (Runnable selection :
                List.<Runnable>of(
                        thin::accurate,
                        thin::notDeleted,
                        thin::withoutPitStops,
                        thin::greenFlag,
                        thin::personalBests,
                        thin::byStint)) {
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(selection::run)
                    .withMessageContaining("the archive publishes no");
        }
        assertThat(thin.fastest().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void namesMisuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> laps.between(5, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> laps.get(0).sector(4));
        assertThatIllegalArgumentException().isThrownBy(() -> laps.get(0).value("Nonsense"));
        assertThatExceptionOfType(DataNotFoundException.class)
                .isThrownBy(() -> laps.lap(4).get(0).time())
                .withMessageContaining("hasTime()");
    }

    @Test
    void emptySelectionsStayEmpty() {
        Laps none = laps.lap(99);

        assertThat(none.fastest()).isEmpty();
        assertThat(none.quick().isEmpty()).isTrue();
        assertThat(none.byDriver()).isEmpty();
        assertThat(none.stints()).isEmpty();
        assertThat(none.frame().rows()).isZero();
        assertThat(none.frame().schema()).isEqualTo(laps.frame().schema());
    }

    @Test
    void derivesWhatFollowsFromARow() {
        Lap out = laps.driver("NOR").lap(2).get(0);

        assertThat(out.duration().orElseThrow().millis()).isEqualTo(95_300);
        assertThat(out.value("IsOutLap")).contains(true);
        assertThat(out.value("StintLap")).contains(2);
        assertThat(out.previous().orElseThrow().number()).isEqualTo(1);
        assertThat(out.next()).isEmpty();
    }

    private static List<Integer> numbers(Laps laps) {
        return laps.stream().map(Lap::number).toList();
    }
}
