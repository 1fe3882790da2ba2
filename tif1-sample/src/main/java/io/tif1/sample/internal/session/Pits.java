package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * When a lap was in the pit lane, in milliseconds of session time or {@link Timing#MISSING}.
 *
 * @param in when the car entered at the end of the lap
 * @param out when the car left at the beginning of the lap
 */
@API(status = INTERNAL, since = "1.0")
public record Pits(long in, long out) {
    /** A lap without the pit lane. */
    public static final Pits NONE = new Pits(Timing.MISSING, Timing.MISSING);

    /** Returns whether neither end of the lap was in the pit lane. */
    public boolean isNone() {
        return in == Timing.MISSING && out == Timing.MISSING;
    }
}
