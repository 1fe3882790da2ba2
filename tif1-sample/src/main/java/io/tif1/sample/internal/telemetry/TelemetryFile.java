package io.tif1.sample.internal.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.SessionInfo;
import io.tif1.sample.internal.write.JsonBytes;
import org.apiguardian.api.API;

/** Writes {@code <lap>_tel.json}: the samples of one lap in the newest layout. */
@API(status = INTERNAL, since = "1.0")
public final class TelemetryFile {
    private static final int BYTES_A_ROW = 230;

    private final JsonBytes json;
    private final Samples samples;

    private TelemetryFile(Samples samples) {
        this.samples = samples;
        this.json = new JsonBytes(600 + BYTES_A_ROW * samples.rows());
    }

    /** Returns the telemetry of a lap as JSON. */
    public static byte[] of(Track track, SessionData session, Lap lap) {
        SessionInfo info = session.info();
        long key = Dice.of(info.origin(), lap.entry().code(), info.name()).nextLong();
        SampleTimes times = SampleTimes.between(lap.timing().start(), lap.timing().end(), key);
        Samples samples = Sampler.sample(track, lap, times, WingRule.of(session, lap));
        new CarsAhead(session, lap).fill(samples, times);
        String dataKey =
                "%d-%s-%s-%s-%d"
                        .formatted(
                                info.season(),
                                info.event(),
                                info.name(),
                                lap.entry().code(),
                                lap.number());
        return new TelemetryFile(samples).write(dataKey);
    }

    private byte[] write(String dataKey) {
        json.raw("{\"tel\":{");
        numbers("time", samples.time);
        numbers("rpm", samples.rpm);
        numbers("speed", samples.speed);
        gears();
        numbers("throttle", samples.throttle);
        switches("brake", samples.brake);
        switches("drs", samples.drs);
        numbers("distance", samples.distance);
        numbers("rel_distance", samples.relative);
        carsAhead();
        accelerations();
        numbers("x", samples.x);
        numbers("y", samples.y);
        numbers("z", samples.z);
        return json.key("dataKey").text(dataKey).raw("}}").toArray();
    }

    private void accelerations() {
        numbers("acc_x", Accelerations.forward(samples.speed, samples.time));
        numbers(
                "acc_y",
                Accelerations.across(samples.speed, samples.distance, samples.x, samples.y));
        numbers(
                "acc_z",
                Accelerations.across(samples.speed, samples.distance, samples.x, samples.z));
    }

    private void carsAhead() {
        json.key("DriverAhead").raw('[');
        for (int row = 0; row < samples.rows(); row++) {
            int number = samples.ahead[row];
            comma(row).text(number == 0 ? "None" : Integer.toString(number));
        }
        json.raw("],");
        double[] gaps = samples.gap.clone();
        for (int row = 0; row < gaps.length; row++) {
            gaps[row] = samples.ahead[row] == 0 ? Double.NaN : gaps[row];
        }
        numbers("DistanceToDriverAhead", gaps);
    }

    private void gears() {
        json.key("gear").raw('[');
        for (int row = 0; row < samples.rows(); row++) {
            comma(row).whole(samples.gear[row]);
        }
        json.raw("],");
    }

    private void switches(String key, boolean[] values) {
        json.key(key).raw('[');
        for (int row = 0; row < values.length; row++) {
            comma(row).raw(values[row] ? '1' : '0');
        }
        json.raw("],");
    }

    private void numbers(String key, double[] values) {
        json.key(key).raw('[');
        for (int row = 0; row < values.length; row++) {
            comma(row);
            if (Double.isNaN(values[row])) {
                json.none();
            } else {
                json.number(values[row]);
            }
        }
        json.raw("],");
    }

    private JsonBytes comma(int row) {
        return row == 0 ? json : json.raw(',');
    }
}
