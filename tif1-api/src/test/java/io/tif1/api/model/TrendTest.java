package io.tif1.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final SplittableRandom RANDOM = new SplittableRandom(29);

    @Test
    void findsTheLineThatPointsLieOn() {
        Trend trend = Trend.of(new double[] {1, 2, 3, 4}, new double[] {90.5, 90.25, 90, 89.75});

        assertThat(trend.points()).isEqualTo(4);
        assertThat(trend.slope()).isEqualTo(-0.25);
        assertThat(trend.start()).isEqualTo(90.75);
        assertThat(trend.correlation()).isEqualTo(-1, within(1e-12));
        assertThat(trend.at(10)).isEqualTo(88.25);
    }

    @Test
    void saysHowMuchOfTheVarianceItExplains() {
        Trend trend = Trend.of(new double[] {0, 1, 2, 3}, new double[] {0, 2, 1, 3});

        assertThat(trend.slope()).isEqualTo(0.8, within(1e-12));
        assertThat(trend.fit()).isEqualTo(0.64, within(1e-12));
    }

    @Test
    void leavesOutWhatIsMissing() {
        Trend trend =
                Trend.of(new double[] {0, Double.NaN, 1, 2}, new double[] {1, 9, 3, Double.NaN});

        assertThat(trend.points()).isEqualTo(2);
        assertThat(trend.slope()).isEqualTo(2);
    }

    @Test
    void isNotANumberWhereNothingTells() {
        assertThat(Trend.of(new double[0], new double[0]).slope()).isNaN();
        assertThat(Trend.of(new double[] {5, 5}, new double[] {1, 2}).start()).isNaN();
        assertThat(Trend.of(new double[] {1, 2}, new double[] {7, 7}).correlation()).isNaN();
        assertThat(Trend.of(new double[] {1, 2}, new double[] {7, 7}).slope()).isZero();
    }

    @Test
    void refusesArraysOfDifferentLengths() {
        assertThatThrownBy(() -> Trend.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 places, but 3 values");
    }

    @RepeatedTest(50)
    void noLineIsCloser() {
        double[] x = RANDOM.doubles(20, -50, 50).toArray();
        double[] y =
                IntStream.range(0, 20).mapToDouble(i -> 3 * x[i] + RANDOM.nextDouble(40)).toArray();
        Trend best = Trend.of(x, y);
        double slope = best.slope() + RANDOM.nextDouble(-1, 1);
        double start = best.start() + RANDOM.nextDouble(-1, 1);

        assertThat(squares(best, x, y))
                .isLessThanOrEqualTo(squares(new Trend(20, slope, start, 0), x, y));
        assertThat(best.fit()).isBetween(0.0, 1 + 1e-12);
    }

    private static double squares(Trend line, double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> Math.pow(line.at(x[i]) - y[i], 2))
                .sum();
    }
}
