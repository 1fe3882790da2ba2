package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/** Derives the facts of every lap from all laps of the session. */
@API(status = INTERNAL, since = "1.0")
public final class FactsFinder {
    private final StatusTimeline status;
    private final Deletions deletions;
    private final Positions positions;
    private final MiniSectorColours colours;

    /**
     * Prepares for a session.
     *
     * @param isRace whether laps have positions
     * @param all the laps of each driver
     */
    public FactsFinder(
            boolean isRace, List<List<Lap>> all, StatusTimeline status, Deletions deletions) {
        this.status = status;
        this.deletions = deletions;
        this.positions = isRace ? Positions.of(all) : Positions.none();
        this.colours = MiniSectorColours.of(all);
    }

    /** Returns the laps of one driver with their facts. */
    public DriverLaps find(List<Lap> laps) {
        List<LapFacts> facts = new ArrayList<>();
        Accuracy accuracy = new Accuracy();
        long best = Long.MAX_VALUE;
        for (Lap lap : laps) {
            String codes = status.during(lap.timing().start(), lap.timing().end());
            boolean improves = isBest(lap, best);
            best = improves ? lap.timing().lapTime() : best;
            facts.add(
                    new LapFacts(
                            positions.at(lap),
                            codes,
                            improves,
                            deletions.reason(lap),
                            accuracy.next(lap, codes),
                            colours.of(lap)));
        }
        return new DriverLaps(laps.get(0).entry(), List.copyOf(laps), List.copyOf(facts));
    }

    private boolean isBest(Lap lap, long best) {
        boolean counts = lap.timing().kind() == LapKind.TIMED && lap.pits().isNone();
        return counts && deletions.reason(lap).isEmpty() && lap.timing().lapTime() < best;
    }
}
