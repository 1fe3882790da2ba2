package io.tif1.sample.internal.car;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.circuit.Track;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FitTest {
    private static final Track TRACK = new Track();

    static List<Route> routes() {
        return List.of(
                Route.FLYING,
                Route.OUT,
                Route.FROM_GARAGE,
                Route.TO_GARAGE,
                Route.toBox(0),
                Route.toBox(9),
                Route.fromGrid(1),
                Route.fromGrid(20));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void sectorsTakeTheTimesAskedFor(Route route) {
        LapShape shape = new LapShape(TRACK, route);
        double[] wanted = shape.sectors(1.07);
        double stop = route.stop() > 0 ? 2.6 : 0;
        wanted[0] += 0.3;
        wanted[2] += stop;

        Drive drive = Fit.toSectors(shape, wanted, stop, 42);

        double before = 0;
        for (int sector = 0; sector < 3; sector++) {
            double end = drive.zoneEnd(TimingZones.firstOf(sector + 1) - 1);
            assertThat(end - before).isCloseTo(wanted[sector], within(1e-9));
            before = end;
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theTraceAndTheProgressEndWithTheLap(Route route) {
        LapShape shape = new LapShape(TRACK, route);
        Drive drive = Fit.toSectors(shape, shape.sectors(1.04), 0, 7);

        Trace trace = new Trace(drive);
        Progress progress = new Progress(drive);
        for (double time = 0; time < drive.seconds(); time += 0.2) {
            trace.seek(time);
            double way = trace.place() - route.from() * Track.STEP;
            assertThat(progress.way(time)).isCloseTo(way, within(6.0));
        }

        assertThat(trace.seconds()).isCloseTo(drive.seconds(), within(1e-9));
        assertThat(progress.way(drive.seconds())).isCloseTo(drive.length(), within(1e-6));
    }

    @Test
    void aStopHoldsTheCarAtItsBox() {
        Route route = Route.toBox(3);
        LapShape shape = new LapShape(TRACK, route);
        double[] sectors = shape.sectors(1.1);
        sectors[2] += 600;

        Drive drive = Fit.toSectors(shape, sectors, 600, 1);
        Trace trace = new Trace(drive);
        Progress progress = new Progress(drive);
        double box = route.stop() * Track.STEP;
        trace.seek(drive.seconds() - 300);

        assertThat(trace.speed()).isZero();
        assertThat(trace.place()).isEqualTo(box);
        assertThat(progress.way(drive.seconds() - 300)).isCloseTo(box, within(4.0));
    }

    @Test
    void thePitLaneIsDrivenAtItsLimitHoweverSlowTheLap() {
        LapShape shape = new LapShape(TRACK, Route.OUT);

        Drive drive = Fit.toSectors(shape, shape.sectors(1.5), 0, 5);

        assertThat(drive.zoneSeconds(0)).isCloseTo(shape.laneSeconds(0), within(1e-9));
        assertThat(drive.speedAt(10)).isCloseTo(CarModel.PIT_LIMIT * 3.6, within(1e-9));
    }

    @Test
    void speedsAreUnknownOffTheRoute() {
        Drive drive = Fit.toPace(new LapShape(TRACK, Route.TO_GARAGE), 1.2, 0);

        assertThat(drive.speedAt(Track.STEPS)).isNaN();
        assertThat(drive.speedAt(100)).isPositive();
    }
}
