package io.tif1.sample.internal.timed;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.Shapes;
import io.tif1.sample.internal.circuit.TurnMarker;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.field.Entry;
import io.tif1.sample.internal.session.SessionInfo;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What a session against the clock starts from.
 *
 * @param info which session
 * @param field who takes part
 * @param shapes the shapes of laps on the circuit
 * @param turns the corners
 * @param dice decide everything else
 */
@API(status = INTERNAL, since = "1.0")
public record TimedSetup(
        SessionInfo info, List<Entry> field, Shapes shapes, List<TurnMarker> turns, Dice dice) {
    /** Returns when the pit exit opens for the first time, in milliseconds of session time. */
    long opening() {
        return 915_000;
    }
}
