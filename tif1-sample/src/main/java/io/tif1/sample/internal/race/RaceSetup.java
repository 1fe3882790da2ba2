package io.tif1.sample.internal.race;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.car.Shapes;
import io.tif1.sample.internal.circuit.TurnMarker;
import io.tif1.sample.internal.field.Dice;
import io.tif1.sample.internal.field.Entry;
import io.tif1.sample.internal.session.SessionInfo;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What a race starts from.
 *
 * @param info which session
 * @param grid the drivers in starting order
 * @param laps the distance
 * @param shapes the shapes of laps on the circuit
 * @param turns the corners
 * @param dice decide everything else
 */
@API(status = INTERNAL, since = "1.0")
public record RaceSetup(
        SessionInfo info,
        List<Entry> grid,
        int laps,
        Shapes shapes,
        List<TurnMarker> turns,
        Dice dice) {
    boolean isSprint() {
        return info.name().equals("Sprint");
    }

    /** Returns when the lights go out, in milliseconds of session time. */
    long lightsOut() {
        return isSprint() ? 1_913_417 : 3_387_251;
    }
}
