package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** Returns each driver's fastest lap, the fastest first; drivers without one are absent. */
    Laps fastestPerDriver();

    /** Sorts by lap time; laps without a time come last. */
    Laps sortedByTime();

    /** Groups by driver, in order of first appearance. */
    Map<String, Laps> byDriver();

    /** Groups by stint, in ascending order; laps without a stint are left out. */
    Map<Integer, Laps> byStint();

    /** Returns the laps as a table of the configured backend. */
    Frame frame();

    /** Returns the laps as a table of the named backend, such as {@code "tablesaw"}. */
    Frame frame(String backend);
}
