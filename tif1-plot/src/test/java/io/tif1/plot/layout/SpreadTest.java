package io.tif1.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void labelsWithRoomStay() {
        double[] y = {10, 40, 90};

        assertThat(Spread.of(new double[] {5, 5, 5}, y, 12)).containsExactly(y);
    }

    @Test
    void labelsThatMeetMoveApartAroundTheirMiddle() {
        double[] moved = Spread.of(new double[] {5, 5}, new double[] {50, 50}, 12);

        assertThat(moved).containsExactly(new double[] {44, 56}, within(1e-9));
    }

    @Test
    void labelsFarApartDoNotMoveEachOther() {
        double[] y = {50, 50};

        assertThat(Spread.of(new double[] {5, 300}, y, 12)).containsExactly(y);
    }

    @Test
    void theOrderStaysAndNothingOverlaps() {
        SplittableRandom random = new SplittableRandom(20260607);
        for (int round = 0; round < 200; round++) {
            double[] y = random.doubles(20, 0, 300).toArray();

            double[] moved = Spread.of(new double[20], y, 12);

            Integer[] order = new Integer[20];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(y[a], y[b]));
            for (int i = 1; i < 20; i++) {
                assertThat(moved[order[i]] - moved[order[i - 1]]).isGreaterThan(12 - 1e-9);
            }
        }
    }
}
