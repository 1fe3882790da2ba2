package io.tif1.cli.explore;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where to start: at the seasons, or at what the words name.
 *
 * @param season a season, or null
 * @param event an event of it, or null
 * @param session a session of that, or null
 */
@API(status = INTERNAL, since = "1.0")
public record Start(@Nullable Integer season, @Nullable String event, @Nullable String session) {
    /** Returns what is opened first; resolves names, loads nothing. */
    Optional<Step.Open> in(Tif1 f1, Pages pages) {
        Integer year = season;
        if (year == null) {
            return Optional.empty();
        }
        if (event == null) {
            return Optional.of(pages.events(year));
        }
        return Optional.of(
                session == null
                        ? pages.sessions(f1.calendar().event(year, event))
                        : pages.laps(f1.calendar().session(year, event, session)));
    }
}
