package io.tif1.cdn.internal.route;

import java.time.Duration;

/** Which mirror to ask. */
sealed interface Choice {
    /** This one; the permit is to be handed back. */
    record Use(Mirror mirror, Breaker.Permit permit) implements Choice {}

    /** None yet: those that might be asked wish to be left alone. */
    record Wait(Duration pause) implements Choice {}

    /** None. */
    record Nothing() implements Choice {}
}
