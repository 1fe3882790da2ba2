package io.tif1.sample.internal.car;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.circuit.Track;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpeedProfileTest {
    private static final Track TRACK = new Track();

    @Test
    void noCornerIsTakenFasterThanItsGripAllows() {
        double[] speed = SpeedProfile.of(TRACK, Route.FLYING);

        for (int node = 0; node < speed.length; node++) {
            assertThat(speed[node])
                    .isLessThanOrEqualTo(CarModel.cornering(TRACK.curvature(node)) + 1e-9);
        }
    }

    @Test
    void engineAndBrakesKeepTheirLimits() {
        double[] speed = SpeedProfile.of(TRACK, Route.FLYING);

        for (int node = 1; node < speed.length; node++) {
            double squares = speed[node] * speed[node] - speed[node - 1] * speed[node - 1];
            double acceleration = squares / (2 * Track.STEP);
            assertThat(acceleration)
                    .isLessThanOrEqualTo(CarModel.acceleration(speed[node - 1]) + 1e-9);
            assertThat(-acceleration).isLessThanOrEqualTo(CarModel.braking(speed[node]) + 1e-9);
        }
    }

    @Test
    void aFlyingLapEndsAsFastAsItBegins() {
        double[] speed = SpeedProfile.of(TRACK, Route.FLYING);

        assertThat(speed[speed.length - 1]).isEqualTo(speed[0]).isGreaterThan(80);
        assertThat(Arrays.stream(speed).max().orElseThrow() * 3.6).isBetween(315.0, 345.0);
        assertThat(Arrays.stream(speed).min().orElseThrow() * 3.6).isBetween(60.0, 95.0);
    }

    @Test
    void theGridAndTheBoxAreStandstills() {
        assertThat(SpeedProfile.of(TRACK, Route.fromGrid(5))[0]).isZero();
        Route box = Route.toBox(2);
        double[] speed = SpeedProfile.of(TRACK, box);

        assertThat(speed[box.stop()]).isZero();
        assertThat(speed[TimingZones.PIT_ENTRY]).isLessThanOrEqualTo(CarModel.PIT_LIMIT);
        assertThat(speed[Track.STEPS]).isPositive();
    }

    @Test
    void aBreakdownEndsAtAStandstill() {
        double[] speed = SpeedProfile.of(TRACK, Route.toStandstill(600));

        assertThat(speed).hasSize(601);
        assertThat(speed[600]).isZero();
        assertThat(speed[0]).isGreaterThan(80);
    }
}
