package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * When a lap was driven, in milliseconds of session time.
 *
 * @param kind which of its times are known
 * @param start when it began
 * @param first how long the first sector took
 * @param second how long the second sector took
 * @param end when it ended
 */
@API(status = INTERNAL, since = "1.0")
public record Timing(LapKind kind, long start, long first, long second, long end) {
    /** Stands for a time that is not known. */
    public static final long MISSING = Long.MIN_VALUE;

    /** Returns the lap time, or {@link #MISSING}. */
    public long lapTime() {
        return kind.hasTime() ? end - start : MISSING;
    }

    /** Returns a sector's duration, 0 to 2, or {@link #MISSING}. */
    public long sector(int sector) {
        if (!kind.hasSector(sector)) {
            return MISSING;
        }
        return sector == 0 ? first : sector == 1 ? second : end - start - first - second;
    }

    /** Returns the session time at the end of a sector, 0 to 2, or {@link #MISSING}. */
    public long sectorEnd(int sector) {
        if (!kind.hasSector(sector)) {
            return MISSING;
        }
        return sector == 0 ? start + first : sector == 1 ? start + first + second : end;
    }
}
