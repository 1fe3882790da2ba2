package io.tif1.plot.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    @Test
    void findsTheWeightsThatMadeTheValues() {
        SplittableRandom random = new SplittableRandom(20250316);
        double[][] x = new double[50][3];
        double[] y = new double[50];
        for (int i = 0; i < y.length; i++) {
            x[i] = new double[] {30 + random.nextDouble(9), random.nextDouble(80), i % 5};
            y[i] = 90 + 0.1 * x[i][0] - 0.02 * x[i][1] + 0.5 * x[i][2];
        }

        double[] found = LeastSquares.slopes(x, y);

        assertThat(found).containsExactly(new double[] {0.1, -0.02, 0.5}, within(1e-9));
    }

    @Test
    void aColumnThatNeverChangesWeighsNothing() {
        double[][] x = {{1, 7, 0}, {2, 7, 1}, {3, 7, 0}, {4, 7, 2}};
        double[] y = {1, 2, 3, 4};

        assertThat(LeastSquares.slopes(x, y)).containsExactly(new double[] {1, 0, 0}, within(1e-9));
    }
}
