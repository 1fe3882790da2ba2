package io.tif1.sample.internal;

import io.tif1.sample.SampleOptions;
import io.tif1.sample.internal.car.Shapes;
import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.circuit.TurnMarker;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.field.Entry;
import io.tif1.sample.internal.field.Field;
import io.tif1.sample.internal.race.RaceSetup;
import io.tif1.sample.internal.race.RaceSimulation;
import io.tif1.sample.internal.session.DriverLaps;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.SessionInfo;
import io.tif1.sample.internal.timed.PracticeSimulation;
import io.tif1.sample.internal.timed.QualifyingSimulation;
import io.tif1.sample.internal.timed.TimedSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All sessions of one event, each simulated when it is first asked for. */
final class Weekend {
    private final SampleOptions options;
    private final Track track = new Track();
    private final Shapes shapes = new Shapes(track);
    private final List<TurnMarker> turns = TurnMarker.of(track);
    private final List<Entry> field;
    private final Timetable timetable;
    private final Map<String, SessionData> sessions = new ConcurrentHashMap<>();

    Weekend(SampleOptions options) {
        this.options = options;
        this.field = Field.of(options.drivers(), options.seed());
        this.timetable = new Timetable(options.season());
    }

    Track track() {
        return track;
    }

    List<TurnMarker> turns() {
        return turns;
    }

    List<String> sessions() {
        return timetable.names();
    }

    /** Returns a session that is in the timetable; the few there are stay in memory. */
    SessionData session(String name) {
        SessionData known = sessions.get(name);
        if (known != null) {
            return known;
        }
        SessionData made = simulate(name);
        SessionData first = sessions.putIfAbsent(name, made);
        return first == null ? made : first;
    }

    private SessionData simulate(String name) {
        Dice dice = Dice.of(options.seed(), options.season(), options.event(), name);
        SessionInfo info =
                new SessionInfo(
                        options.season(), options.event(), name, timetable.origin(name, dice));
        if (info.isRace()) {
            return race(info, dice);
        }
        TimedSetup setup = new TimedSetup(info, field, shapes, turns, dice);
        return info.isQualifying()
                ? QualifyingSimulation.run(setup)
                : PracticeSimulation.run(setup);
    }

    private SessionData race(SessionInfo info, Dice dice) {
        boolean sprint = info.name().equals("Sprint");
        int laps = sprint ? (options.laps() + 2) / 3 : options.laps();
        return RaceSimulation.run(new RaceSetup(info, grid(info), laps, shapes, turns, dice));
    }

    /** Returns the starting order: the result of the qualifying session that belongs to a race. */
    private List<Entry> grid(SessionInfo race) {
        String qualifying = race.name().equals("Sprint") ? "Sprint Qualifying" : "Qualifying";
        return session(qualifying).drivers().stream().map(DriverLaps::entry).toList();
    }
}
