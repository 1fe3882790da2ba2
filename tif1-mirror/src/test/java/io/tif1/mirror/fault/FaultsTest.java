package io.tif1.mirror.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    private static final String FILE = "2025/Monaco Grand Prix/Race/VER/1_tel.json";

    private final Faults faults = new Faults();

    @Test
    void strikesNothingUnlessTold() {
        assertThat(faults.next(FILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "*,true",
        "2025/*,true",
        "*_tel.json,true",
        "*Monaco*VER*,true",
        "2025/Monaco Grand Prix/Race/VER/1_tel.json,true",
        "*2_tel.json,false",
        "2024/*,false",
        "*.tel,false",
        "VER,false",
        "2025/Monaco Grand Prix/Race/VER/1_tel?json,false"
    })
    void choosesFilesByPattern(String pattern, boolean struck) {
        faults.always(pattern, Fault.html());

        assertThat(faults.next(FILE).isPresent()).isEqualTo(struck);
    }

    @Test
    void countsRequestsPerFile() {
        faults.add(new FaultRule("*", 2, 2, Fault.reset()));

        List<Boolean> struck =
                IntStream.rangeClosed(1, 5).mapToObj(i -> faults.next(FILE).isPresent()).toList();

        assertThat(struck).containsExactly(false, true, true, false, false);
        assertThat(faults.next("2025/other")).isEmpty();
        assertThat(faults.struck()).containsEntry(FaultKind.RESET, 2);
    }

    @Test
    void letsTheFirstRuleThatFitsDecide() {
        faults.first(1, "*", Fault.html()).always("*", Fault.reset());

        assertThat(faults.next(FILE)).hasValue(Fault.html());
        assertThat(faults.next(FILE)).hasValue(Fault.reset());
    }

    @Test
    void followsAScript() {
        faults.script("*", Fault.html(), Fault.reset());

        assertThat(faults.next(FILE)).hasValue(Fault.html());
        assertThat(faults.next(FILE)).hasValue(Fault.reset());
        assertThat(faults.next(FILE)).isEmpty();
        faults.restart();
        assertThat(faults.next(FILE)).hasValue(Fault.html());
        assertThat(faults.struck()).isEqualTo(java.util.Map.of(FaultKind.HTML, 1));
    }

    @Test
    void mayBeTakenBack() {
        FaultRule rule = FaultRule.always("*", Fault.html());
        faults.add(rule).random(new RandomFaults(1, 1, List.of(Fault.reset())));

        assertThat(faults.remove(rule)).isTrue();
        assertThat(faults.next(FILE)).hasValue(Fault.reset());
        faults.clear();
        assertThat(faults.next(FILE)).isEmpty();
        assertThat(faults.rules()).isEmpty();
    }

    @Test
    void drawsTheSameForTheSameSeed() {
        assertThat(series(7)).isEqualTo(series(7)).isNotEqualTo(series(8));
    }

    @Test
    void strikesAboutTheShareAskedFor() {
        long struck = series(3).stream().filter(Optional::isPresent).count();

        assertThat(struck).isBetween(240L, 360L); // 300 of 1000 expected
    }

    private static List<Optional<Fault>> series(long seed) {
        RandomFaults random =
                new RandomFaults(seed, 0.3, List.of(Fault.html(), Fault.reset(), Fault.stall()));
        return IntStream.range(0, 1_000).mapToObj(i -> random.draw("file " + i, 1)).toList();
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RandomFaults(1, 1.1, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RandomFaults(1, Double.NaN, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FaultRule("*", 0, 1, Fault.html()));
    }
}
