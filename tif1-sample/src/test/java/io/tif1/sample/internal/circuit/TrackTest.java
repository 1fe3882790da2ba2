package io.tif1.sample.internal.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {
    private final Track track = new Track();

    @Test
    void nodesAreEvenlySpacedAndTheLineIsClosed() {
        for (int node = 0; node <= Track.STEPS; node++) {
            double here = node * Track.STEP;
            double dx = track.x(here + Track.STEP) - track.x(here);
            double dy = track.y(here + Track.STEP) - track.y(here);
            assertThat(Math.hypot(dx, dy)).isCloseTo(Track.STEP, within(0.08));
        }
        assertThat(track.x(Track.LENGTH)).isEqualTo(track.x(0));
        assertThat(track.z(-8)).isCloseTo(track.z(Track.LENGTH - 8), within(1e-9));
    }

    @Test
    void theCurveTurnsOnceAround() {
        double turned = 0;
        for (int node = 0; node < Track.STEPS; node++) {
            turned += track.curvature(node) * Track.STEP;
        }

        assertThat(turned).isCloseTo(-2 * Math.PI, within(0.05));
    }

    @Test
    void curvatureHasNoJumps() {
        for (int node = 0; node < Track.STEPS; node++) {
            double jump = track.curvature(node + 1) - track.curvature(node);
            assertThat(Math.abs(jump)).isLessThan(0.012);
            assertThat(Math.abs(track.curvature(node))).isLessThan(1 / 15.0);
        }
    }

    @Test
    void theTrackNeverCrossesItself() {
        for (int a = 0; a < Track.STEPS; a += 5) {
            for (int b = a + 25; b < Math.min(Track.STEPS, a + Track.STEPS - 25); b += 5) {
                double dx = track.x(a * Track.STEP) - track.x(b * Track.STEP);
                double dy = track.y(a * Track.STEP) - track.y(b * Track.STEP);
                assertThat(Math.hypot(dx, dy)).as("%d %d", a, b).isGreaterThan(25);
            }
        }
    }

    @Test
    void cornersAreNumberedAlongTheLapWhereTheTrackBends() {
        List<TurnMarker> turns = TurnMarker.of(track);

        assertThat(turns).extracting(TurnMarker::number).hasSize(14).isSorted().startsWith(1);
        assertThat(turns).extracting(TurnMarker::distance).isSorted();
        for (TurnMarker turn : turns) {
            int node = Track.node(turn.distance());
            assertThat(Math.abs(track.curvature(node))).isGreaterThan(0.004);
            assertThat(turn.angle()).isBetween(-180.0, 180.0);
            assertThat(turn.x()).isCloseTo(track.x(turn.distance()), within(1e-9));
        }
    }

    @Test
    void cornerLabelsPointToTheOutside() {
        for (TurnMarker turn : TurnMarker.of(track)) {
            double angle = Math.toRadians(turn.angle());
            double before = turn.distance() - 20;
            double after = turn.distance() + 20;
            double midX = (track.x(before) + track.x(after)) / 2 - turn.x();
            double midY = (track.y(before) + track.y(after)) / 2 - turn.y();

            assertThat(midX * Math.cos(angle) + midY * Math.sin(angle)).isNegative();
        }
    }

    @Test
    void zonesCoverTheLapAndEndWithThePitLane() {
        assertThat(TimingZones.start(0)).isZero();
        assertThat(TimingZones.start(1)).isEqualTo(TimingZones.PIT_EXIT);
        assertThat(TimingZones.start(TimingZones.COUNT - 1)).isEqualTo(TimingZones.PIT_ENTRY);
        assertThat(TimingZones.start(TimingZones.COUNT)).isEqualTo(Track.STEPS);
        for (int zone = 0; zone < TimingZones.COUNT; zone++) {
            assertThat(TimingZones.start(zone + 1)).isGreaterThan(TimingZones.start(zone) + 30);
            int sector = TimingZones.sectorOf(zone);
            assertThat(zone)
                    .isBetween(TimingZones.firstOf(sector), TimingZones.firstOf(sector + 1) - 1);
        }
    }
}
