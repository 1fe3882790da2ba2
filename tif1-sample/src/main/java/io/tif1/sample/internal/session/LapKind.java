package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** Which times the timing system has of a lap. */
@API(status = INTERNAL, since = "1.0")
public enum LapKind {
    /** All of them. */
    TIMED,
    /** All but the first sector, which began on the grid. */
    STANDING,
    /** The first two sectors; the lap ended in the garage. */
    UNTIMED,
    /** None; the row was made up because the car stopped on the track. */
    GENERATED;

    boolean hasTime() {
        return this == TIMED || this == STANDING;
    }

    boolean hasSector(int sector) {
        return switch (this) {
            case TIMED -> true;
            case STANDING -> sector > 0;
            case UNTIMED -> sector < 2;
            case GENERATED -> false;
        };
    }
}
