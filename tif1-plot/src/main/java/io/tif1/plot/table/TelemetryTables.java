package io.tif1.plot.table;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.CornerPass;
import io.tif1.api.model.Telemetry;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Tables of fastest laps.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class TelemetryTables {
    private static final double G = 9.81;

    private TelemetryTables() {}

    /** Corners with their slowest speed and highest lateral acceleration. */
    public static Frame corners(Telemetry lap) {
        Rows rows =
                new Rows()
                        .whole("Corner")
                        .text("Direction")
                        .numbers("Distance", "MinSpeed", "PeakG", "Turn");
        List<CornerPass> passes = lap.corners();
        double[] side = lap.withAccelerations().channel("ComputedAccelerationY").toArray();
        double[] place = lap.distance().toArray();
        for (int i = 0; i < passes.size(); i++) {
            CornerPass pass = passes.get(i);
            double peak =
                    IntStream.rangeClosed(pass.entry(), pass.exit())
                            .mapToDouble(at -> Math.abs(side[at]) / G)
                            .filter(Double::isFinite)
                            .max()
                            .orElse(Double.NaN);
            String direction = pass.isLeft() ? "left" : "right";
            double at = place[pass.apex()];
            rows.row(i + 1, direction, at, pass.apexSpeed(), peak, pass.turn());
        }
        return rows.frame();
    }

    /** Stretches with the rear wing open. */
    public static Frame drsZones(Telemetry lap) {
        Rows rows = new Rows().whole("Zone").numbers("From", "To", "Length", "TopSpeed");
        if (!lap.schema().contains("DRS")) {
            throw new DataNotFoundException(
                    "no table: no DRS for %s lap %d in %s"
                            .formatted(lap.driver(), lap.lapNumber(), lap.session()),
                    List.of());
        }
        double[] drs = lap.channel("DRS").toArray();
        double[] place = lap.distance().toArray();
        double[] speed = lap.speed().toArray();
        int zone = 0;
        for (int i = 0; i < drs.length; i++) {
            int start = i;
            while (i < drs.length && isOpen(drs[i])) {
                i++;
            }
            if (i > start) {
                double to = place[i - 1];
                double top = DoubleStream.of(speed).skip(start).limit(i - start).max().orElse(0);
                rows.row(++zone, place[start], to, to - place[start], top);
            }
        }
        return rows.frame();
    }

    /** The archive writes 1 for open; sources with the car's own codes write 10, 12 or 14. */
    private static boolean isOpen(double drs) {
        return drs == 1 || drs >= 10;
    }

    /** The share of samples in each gear. */
    public static Frame gears(List<Telemetry> laps) {
        Rows rows = new Rows().text("Driver").whole("Gear").numbers("Share");
        for (Telemetry lap : laps) {
            double[] gears = lap.gear().toArray();
            double all = DoubleStream.of(gears).filter(Double::isFinite).count();
            for (int gear = 0; gear <= 8; gear++) {
                int wanted = gear;
                long found = DoubleStream.of(gears).filter(g -> g == wanted).count();
                if (found > 0) {
                    rows.row(lap.driver(), gear, 100 * found / all);
                }
            }
        }
        return rows.frame();
    }
}
