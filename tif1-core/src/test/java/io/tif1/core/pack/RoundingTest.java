package io.tif1.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.PackOptions;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.Tables;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoundingTest {
    private static final long SEED = 5_278;

    @Test
    void noValueIsOffByMoreThanTheBound() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int places = 0; places <= PackOptions.MOST_DECIMALS; places++) {
            Rounding rounding = new Rounding(PackOptions.exact().rounding("Speed", places));
            double[] exact = random.doubles(20_000).map(x -> (x - 0.5) * 1e5).toArray();

            double[] rounded = values(rounding.apply("VER/1_tel.json", speed(exact)));

            double largest = 0;
            for (int i = 0; i < exact.length; i++) {
                largest = Math.max(largest, Math.abs(rounded[i] - exact[i]));
            }
            assertThat(largest)
                    .as("seed %d, %d places", SEED, places)
                    .isPositive()
                    .isLessThanOrEqualTo(rounding.channels().get(0).bound());
            assertThat(rounding.channels().get(0).largestError()).isEqualTo(largest);
        }
    }

    @Test
    void whatCannotBeRoundedStays() {
        double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, -1e300, 0x1p60 + 1024, 1e-320};

        double[] rounded =
                values(
                        new Rounding(PackOptions.exact().rounding("Speed", 1))
                                .apply("VER/1_tel.json", speed(odd)));

        assertThat(rounded).startsWith(Double.NaN, Double.POSITIVE_INFINITY, -1e300, 0x1p60 + 1024);
        assertThat(rounded[4]).isZero();
    }

    @Test
    void missingCellsStayMissing() {
        long[] validity = {0b01L};
        StoredTable table = table(new ColumnData.Doubles(new double[] {1.26, 9.99}, validity));

        StoredTable rounded =
                new Rounding(PackOptions.exact().rounding("Speed", 1))
                        .apply("VER/1_tel.json", table);

        assertThat(values(rounded)).containsExactly(1.3, 9.99);
        assertThat(rounded.batch().column("Speed").has(1)).isFalse();
    }

    @Test
    void onlyTelemetryIsRounded() {
        StoredTable table = speed(new double[] {1.26});

        StoredTable same =
                new Rounding(PackOptions.declaredResolution()).apply("weather.json", table);

        assertThat(same).isSameAs(table);
    }

    @Test
    void refusesChannelsThatDoNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(PackOptions.exact().rounding("speed", 1)))
                .withMessageContaining("speed")
                .withMessageContaining("Speed");
    }

    private static StoredTable speed(double[] values) {
        return table(new ColumnData.Doubles(values, null));
    }

    private static StoredTable table(ColumnData.Doubles speed) {
        Schema schema = Schema.of(Field.of("Speed", ColumnType.FLOAT64));
        return new StoredTable(
                new ColumnBatch(schema, List.of(speed), speed.rows(), Map.of()),
                List.of(),
                Tables.PROVENANCE);
    }

    private static double[] values(StoredTable table) {
        return ((ColumnData.Doubles) table.batch().column("Speed")).values();
    }
}
