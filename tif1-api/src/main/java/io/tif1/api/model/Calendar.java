package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * The events of all seasons, known without a network; thread-safe.
 *
 * <p>Events that only a source lists, such as the sample's, are merged in.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Calendar {
    /** Returns the seasons that have events, in ascending order. */
    List<Integer> seasons();

    /**
     * Returns the events of a season in order of time, tests first.
     *
     * <p>Fails with {@code EventNotFoundException} if no calendar and no source knows the season.
     */
    List<Event> events(int season);

    /**
     * Finds an event by a name as people write it: full name, place, country, nickname, a round as
     * digits, or something close to one of these.
     *
     * <p>Fails with {@code EventNotFoundException} that lists scored candidates when nothing or
     * more than one event is near.
     */
    Event event(int season, String name);

    /** Returns the event of a round; fails with {@code EventNotFoundException} if there is none. */
    Event event(int season, int round);

    /**
     * Resolves a session's name within an event: full name, code, or its number counted from 1.
     *
     * <p>Fails with {@code SessionNotFoundException} that lists the event's sessions.
     */
    SessionKey session(int season, String event, String session);
}
