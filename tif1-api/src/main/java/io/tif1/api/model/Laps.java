package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Laps of a session: all of them, or a selection. Immutable; thread-safe.
 *
 * <p>A selection is a list of rows, not a copy, and selections chain in any order. A selection on
 * something that the source does not publish at all fails with {@code DataNotFoundException}
 * instead of silently keeping or dropping everything.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Laps extends Iterable<Lap> {
    /** Returns the session. */
    SessionKey session();

    /** Returns how many laps there are. */
    int size();

    /** Returns whether there are none. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** Returns a lap by its place in this selection, counted from 0. */
    Lap get(int index);

    /** Returns the laps in order. */
    Stream<Lap> stream();

    /** Returns the lap times in seconds, in order; laps without a time are left out. */
    default DoubleStream seconds() {
        return stream().flatMap(lap -> lap.findTime().stream()).mapToDouble(LapTime::seconds);
    }

    /** Returns the columns' names, types and availability; the same for every session. */
    Schema schema();

    /** Selects drivers by code or car number, ignoring case; an unknown one selects nothing. */
    Laps driver(String... drivers);

    /** Selects teams by name, ignoring case. */
    Laps team(String... teams);

    /** Selects lap numbers. */
    Laps lap(int... numbers);

    /** Selects lap numbers from one to another, both included. */
    Laps between(int first, int last);

    /** Selects a stint, counted from 1. */
    Laps stint(int stint);

    /** Selects tyre compounds. */
    Laps compound(Compound... compounds);

    /** Selects by the track's status during the lap. */
    Laps trackStatus(TrackStatusFilter filter);

    /** Selects laps that the source marks as accurate. */
    Laps accurate();

    /** Selects laps without pit entry and without pit exit. */
    Laps withoutPitStops();

    /** Selects laps with a pit entry or a pit exit. */
    Laps withPitStops();

    /** Selects laps whose time was not deleted. */
    Laps notDeleted();

    /** Selects laps that have a time. */
    Laps timed();

    /** Selects laps quicker than 107 % of the fastest of this selection. */
    default Laps quick() {
        return quick(1.07);
    }

    /**
     * Selects laps quicker than a multiple of the fastest time of this selection.
     *
     * @param factor 1 or more; a lap must be strictly below the fastest time times this factor
     */
    Laps quick(double factor);

    /** Selects laps of a segment of qualifying; see {@link #qualifying()}. */
    default Laps inSegment(int segment) {
        return qualifying().segment(segment).orElseGet(() -> where(lap -> false));
    }

    /** Selects laps in which the car entered the pit lane. */
    Laps inLaps();

    /** Selects laps in which the car left the pit lane. */
    Laps outLaps();

    /** Selects laps driven under green from start to end. */
    default Laps greenFlag() {
        return trackStatus(TrackStatusFilter.equalTo(TrackStatus.CLEAR));
    }

    /** Selects laps that were the driver's best when they were set. */
    Laps personalBests();

    /** Selects by any condition. */
    Laps where(Predicate<Lap> condition);

    /**
     * Finds the fastest lap.
     *
     * <p>Deleted and generated laps never count. Laps that were a personal best come first; where
     * the source does not say, any other timed lap does. Ties go to the lap set earlier.
     *
     * @return the lap, or empty if none counts
     */
    Optional<Lap> fastest();

    /** Finds the lap of the smallest time, deleted or not; ties go to the lap set earlier. */
    Optional<Lap> fastestByTime();

    /** Returns each driver's fastest lap, the fastest first; drivers without one are absent. */
    Laps fastestPerDriver();

    /** Sorts by lap time; laps without a time come last. */
    Laps sortedByTime();

    /** Groups by driver, in order of first appearance. */
    Map<String, Laps> byDriver();

    /** Groups by stint, in ascending order; laps without a stint are left out. */
    Map<Integer, Laps> byStint();

    /**
     * Splits the laps of a qualifying session into its three segments: by the source's own markers,
     * else by the messages of race control, else by the breaks between the segments.
     *
     * <p>Fails with {@code DataNotFoundException} if the session is no qualifying, or if nothing
     * that the source publishes tells the segments apart.
     */
    QualifyingLaps qualifying();

    /** Returns the stints, by driver and number. */
    List<Stint> stints();

    /** Returns the visits to the pit lane that have an entry and an exit, by driver and lap. */
    List<PitStop> pitStops();

    /**
     * Returns the gaps at the end of each lap, by lap and position. Only laps with a position and
     * an end time count, and only cars in the same lap are compared.
     */
    List<Gap> gaps();

    /**
     * Returns the same laps with the weather columns computed from the session's weather, one
     * sample for each lap as {@link Lap#weather()} chooses it. Loads the weather.
     *
     * <p>The archive's own weather columns belong to other laps and are only approximate.
     */
    Laps withWeather();

    /**
     * Returns the same laps with deletions taken from the messages of race control where the laps
     * do not mark them. Loads the messages.
     */
    Laps withRaceControl();

    /** Returns the laps as a table of the configured backend. */
    Frame frame();

    /** Returns the laps as a table of the named backend, such as {@code "tablesaw"}. */
    Frame frame(String backend);
}
