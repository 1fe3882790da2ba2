package io.tif1.lake.gold;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A lap of a race as a session tells it.
 *
 * @param code the driver's three letters
 * @param number the car's number
 * @param lap counted from 1
 * @param position the position at its end, or null if not known
 * @param millis how long it took, or null if not known
 */
@API(status = INTERNAL, since = "1.0")
public record SessionLap(
        String code,
        String number,
        int lap,
        @Nullable Integer position,
        @Nullable Integer millis) {}
