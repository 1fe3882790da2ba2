package io.tif1.sample.internal.race;

import io.tif1.sample.internal.circuit.TurnMarker;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.session.Deletions;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.LapKind;
import io.tif1.sample.internal.session.StatusTimeline;
import java.util.List;

/** Deletes a few lap times of a race for leaving the track. */
final class TrackLimits {
    private static final double SHARE = 0.011;

    private final List<TurnMarker> turns;
    private final StatusTimeline status;
    private final Dice dice;

    TrackLimits(List<TurnMarker> turns, StatusTimeline status, Dice dice) {
        this.turns = turns;
        this.status = status;
        this.dice = dice;
    }

    void enforce(List<List<Lap>> all, Deletions deletions) {
        all.stream()
                .flatMap(List::stream)
                .filter(lap -> isPlain(lap) && dice.chance(SHARE))
                .forEach(
                        lap ->
                                deletions.delete(
                                        lap,
                                        turns.get(dice.below(turns.size())),
                                        30_000 + dice.below(60_000)));
    }

    private boolean isPlain(Lap lap) {
        String codes = status.during(lap.timing().start(), lap.timing().end());
        boolean timed = lap.timing().kind() == LapKind.TIMED && lap.pits().isNone();
        return timed && codes.equals("1");
    }
}
