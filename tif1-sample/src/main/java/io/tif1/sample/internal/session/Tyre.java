package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * The set of tyres a lap was driven on.
 *
 * @param compound {@code SOFT}, {@code MEDIUM} or {@code HARD}
 * @param stint the run on this set, counted from 1
 * @param life laps on the set with this one
 * @param fresh whether the set was new when it was fitted
 */
@API(status = INTERNAL, since = "1.0")
public record Tyre(String compound, int stint, int life, boolean fresh) {
    /** Returns the same set one lap later. */
    public Tyre older() {
        return new Tyre(compound, stint, life + 1, fresh);
    }

    /** Returns another set for the next stint; a used one has some laps behind it. */
    public Tyre change(String next, int usedLaps) {
        return new Tyre(next, stint + 1, usedLaps + 1, usedLaps == 0);
    }
}
