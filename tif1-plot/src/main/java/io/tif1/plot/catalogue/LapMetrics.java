package io.tif1.plot.catalogue;

import io.tif1.api.model.Telemetry;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * Single numbers that describe a lap; NaN where its channels do not tell.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class LapMetrics {
    /** From here on, throttle counts as full: sensors rarely reach 100. */
    private static final double FULL = 98;

    private LapMetrics() {}

    /** Returns the share of the distance with throttle at 98 or more, in percent. */
    public static double fullThrottle(Telemetry lap) {
        double[] throttle = lap.cleaned().throttle().toArray();
        double[] distance = lap.distance().toArray();
        double full = 0;
        for (int i = 1; i < throttle.length; i++) {
            full += throttle[i] >= FULL ? distance[i] - distance[i - 1] : 0;
        }
        boolean none = DoubleStream.of(throttle).noneMatch(Double::isFinite);
        return none ? Double.NaN : 100 * full / (distance[distance.length - 1] - distance[0]);
    }

    /** Returns average speed over top speed in percent: high is much downforce. */
    public static double downforce(Telemetry lap) {
        double[] distance = lap.distance().toArray();
        double[] time = lap.time().toArray();
        int end = distance.length - 1;
        double average = 3.6 * (distance[end] - distance[0]) / (time[end] - time[0]);
        return 100 * average / lap.speed().max();
    }
}
