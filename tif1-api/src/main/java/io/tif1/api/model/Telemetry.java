package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.time.Duration;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The telemetry of one lap, or of a part or several laps of one driver: parallel samples of speed,
 * position and controls. Immutable; thread-safe.
 *
 * <p>Every operation returns new telemetry and keeps the column {@code Source}, which tells
 * measured from interpolated samples. No operation puts a value where one is missing, except {@link
 * #fillMissing}. An operation needs the columns it names and no other; without them it fails with
 * {@link IllegalStateException}, and with {@link IllegalArgumentException} for arguments that make
 * no sense.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Telemetry {
    /** Returns the session. */
    SessionKey session();

    /** Returns the driver's three-letter code. */
    String driver();

    /** Returns the lap number; the first one's if several laps were joined. */
    int lapNumber();

    /** Returns the archive's key of the lap, or an empty text if it gives none. */
    String dataKey();

    /** Returns the number of samples. */
    int size();

    /** Returns the columns' names, types and availability; the same for every lap as loaded. */
    Schema schema();

    /**
     * Returns a numeric channel by column name; times are in seconds.
     *
     * @throws IllegalArgumentException if there is no numeric column of this name; the message
     *     lists the columns there are
     */
    Channel channel(String column);

    /** Returns the time since the start of the lap, in seconds. */
    default Channel time() {
        return channel("Time");
    }

    /** Returns the speed in km/h. */
    default Channel speed() {
        return channel("Speed");
    }

    /** Returns the engine speed in revolutions per minute. */
    default Channel rpm() {
        return channel("RPM");
    }

    /** Returns the gear, 0 to 8. */
    default Channel gear() {
        return channel("nGear");
    }

    /** Returns the throttle in percent; 104 is the source's mark for "no data". */
    default Channel throttle() {
        return channel("Throttle");
    }

    /** Returns the distance since the start of the lap, in metres. */
    default Channel distance() {
        return channel("Distance");
    }

    /**
     * Returns one sample.
     *
     * @param index the place, counted from 0
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    Sample sample(int index);

    /**
     * Returns some channels only. {@code Time}, {@code Source}, {@code Driver} and {@code
     * LapNumber} always stay.
     *
     * @throws IllegalArgumentException if a column does not exist; the message lists those there
     *     are
     */
    Telemetry select(String... columns);

    /** Returns the car's channels: engine speed, speed, gear, throttle, brake and DRS. */
    Telemetry car();

    /** Returns the channels of the position: {@code X}, {@code Y} and {@code Z}. */
    Telemetry position();

    /**
     * Returns the samples that were measured: for {@link #car()} by the car, for {@link
     * #position()} by the positioning, else by either.
     */
    Telemetry measured();

    /**
     * Returns a run of samples; {@code Time} stays as it is.
     *
     * @param from the first sample
     * @param to the sample after the last
     * @throws IndexOutOfBoundsException if the range is not within the telemetry
     */
    Telemetry slice(int from, int to);

    /** Returns the samples between two times; see {@link #slice(Duration, Duration, Padding)}. */
    default Telemetry slice(Duration from, Duration to) {
        return slice(from, to, Padding.NONE);
    }

    /**
     * Returns the samples from one time to another, both included, and some beyond; {@code Time}
     * then counts from the start of the slice, so that padding before it is negative.
     *
     * @return no samples if none lies within
     * @throws IllegalArgumentException if the range is reversed
     */
    Telemetry slice(Duration from, Duration to, Padding padding);

    /**
     * Returns the samples between two times, with one interpolated sample exactly at each of them
     * unless there is a sample already; a time outside the telemetry adds none.
     *
     * @throws IllegalArgumentException if the range is reversed
     */
    Telemetry sliceExactly(Duration from, Duration to);

    /** Returns the samples during some laps; see {@link #slice(Laps, Padding)}. */
    default Telemetry slice(Laps laps) {
        return slice(laps, Padding.NONE);
    }

    /**
     * Returns the samples during some laps and some beyond: from the start of the first to the end
     * of the last by session time if both this and the laps have it, else those of the same lap
     * numbers. {@code Time} then counts from the start.
     *
     * @throws IllegalArgumentException if there is no lap, or if the laps are of several drivers
     */
    Telemetry slice(Laps laps, Padding padding);

    /** Returns the samples that a mask selects; see {@link #slice(boolean[], Padding)}. */
    default Telemetry slice(boolean[] mask) {
        return slice(mask, Padding.NONE);
    }

    /**
     * Returns the samples that a mask selects, and some around them; {@code Time} stays as it is.
     *
     * @throws IllegalArgumentException if the mask has not one element for each sample
     */
    Telemetry slice(boolean[] mask, Padding padding);

    /**
     * Returns these samples followed by others of the same driver.
     *
     * <p>Their times follow from session time if both have it, else from the lap: parts of one lap
     * keep their places, and the next lap starts where this one ends. Samples not later than the
     * last one before them are left out, so that a join has no time twice.
     *
     * @throws IllegalArgumentException if the drivers or sessions differ, or if the laps do not
     *     follow one another and have no session time
     */
    Telemetry append(Telemetry next);

    /**
     * Returns the channels of two pieces of telemetry of one driver on the times of both, each
     * interpolated as its {@link ChannelKind} says; where both have a value at the same time, this
     * one's stands. A channel is missing before its first and after its last sample.
     *
     * @throws IllegalArgumentException if the drivers, sessions or, without session time, the laps
     *     differ
     */
    Telemetry merge(Telemetry other);

    /**
     * Returns the telemetry at equal steps of time or distance: from the first sample in time, at
     * the multiples of the step in distance. A sample that falls on one there is stays measured.
     */
    Telemetry resample(Step step);

    /**
     * Returns the telemetry at the given times in seconds, in {@link #time()}.
     *
     * @param seconds ascending; values outside the telemetry are missing
     * @throws IllegalArgumentException if they are not finite and ascending
     */
    Telemetry resampleAt(double... seconds);

    /**
     * Returns the same samples with another rule for interpolating a channel from now on.
     *
     * @throws IllegalArgumentException if there is no such column, or if its values are no numbers
     *     to calculate with and the kind is neither {@code STEP} nor {@code NONE}
     */
    Telemetry withKind(String column, ChannelKind kind);

    /** Returns how a channel is interpolated. */
    ChannelKind kind(String column);

    /**
     * Fills missing values by the rule of each channel, at the ends with the nearest value; a
     * channel without any value, or of kind {@code NONE}, stays as it is.
     */
    Telemetry fillMissing();

    /** Computes {@code Distance} from speed and time, in place of the archive's. */
    default Telemetry withDistance() {
        return withDistance(false);
    }

    /**
     * Computes {@code Distance}, the sum of the differential distances, in metres.
     *
     * @param keepExisting whether to leave distances alone that are there
     */
    Telemetry withDistance(boolean keepExisting);

    /**
     * Adds {@code DifferentialDistance}: speed times the time since the sample before, in metres;
     * for the first sample since time 0. Missing where speed or time is.
     */
    Telemetry withDifferentialDistance();

    /** Computes {@code RelativeDistance}: the distance divided by the last distance. */
    Telemetry withRelativeDistance();

    /**
     * Recomputes the accelerations in m/s² from speed and path as {@code ComputedAccelerationX}
     * (along), {@code Y} (to the left) and {@code Z} (up), beside the archive's own. The vertical
     * one uses the horizontal length of the path, where the archive's uses its share along X alone.
     */
    Telemetry withAccelerations();

    /**
     * Returns the telemetry without what cannot be: throttle outside 0 to 100 (104 is the source's
     * mark for "no data"), gears outside 0 to 8, speeds outside 0 to 400 and engine speeds outside
     * 0 to 20,000 are missing.
     */
    Telemetry cleaned();

    /**
     * Adds {@code SessionTime} and {@code Date}: the start of each lap plus the time in it. Loads
     * the laps; where a race publishes no starts they follow from the laps before, counted from the
     * start of the race, which may load telemetry of those. Missing where nothing tells.
     */
    Telemetry withSessionTime();

    /**
     * Adds {@code TrackStatus}, the digit in force at each sample; samples before the first change
     * have the first status. Loads laps and messages; missing where session time is unknown.
     */
    Telemetry withTrackStatus();

    /**
     * Adds {@code DriverAhead} (code), {@code DistanceToDriverAhead} (metres) and {@code
     * TimeToDriverAhead} (seconds), replacing the archive's own. Loads the telemetry of the session
     * once; for published columns read {@code channel("DistanceToDriverAhead")} without this.
     */
    Telemetry withDriverAhead();

    /**
     * Finds the corners in the path and the speed; empty if the path is too short.
     *
     * @throws IllegalStateException if there are no positions
     */
    List<CornerPass> corners();

    /** Returns the samples as a table of the configured backend. */
    Frame frame();

    /** Returns the samples as a table of the named backend. */
    Frame frame(String backend);
}
