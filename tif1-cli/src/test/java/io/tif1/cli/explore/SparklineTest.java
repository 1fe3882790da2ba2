package io.tif1.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparklineTest {
    private static final double NONE = Double.NaN;

    @Test
    void drawsEighthsFromTheFoot() {
        double[] values = {0, 1, 2, 3, 4, 5, 6, 7, 8, NONE, 99};

        assertThat(Sparkline.of(values, 0, 8, 1)).containsExactly("▁▁▂▃▄▅▆▇█ █");
    }

    @Test
    void spreadsOverRows() {
        assertThat(Sparkline.of(new double[] {2, 8, 12, 16}, 0, 16, 2))
                .containsExactly("  ▄█", "▂███");
    }

    @Test
    void aFlatChannelIsFullNotBroken() {
        assertThat(Sparkline.of(new double[] {5, 5}, 5, 5, 1)).containsExactly("██");
    }

    @Test
    void columnsAreMeansAndGapsTakeWhatIsBeforeThem() {
        double[] at = {0, 0.1, 0.6, NONE, 1};
        double[] values = {10, 20, 30, 99, NONE};

        assertThat(Sparkline.columns(at, values, 4)).containsExactly(15, 15, 30, 30);
        assertThat(Sparkline.columns(new double[0], new double[0], 2)).containsExactly(NONE, NONE);
    }
}
