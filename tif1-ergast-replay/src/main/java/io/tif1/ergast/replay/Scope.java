package io.tif1.ergast.replay;

import org.jspecify.annotations.Nullable;

/** What a request asks about: everything, one season, or one round of it. */
record Scope(@Nullable Integer season, @Nullable Integer round) {
    boolean covers(Row race) {
        return (season == null || race.number("year") == season)
                && (round == null || race.number("round") == round);
    }
}
