package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a season come from.
 *
 * @param kind whether they came with the library or from a source
 * @param source the source that published them, such as {@code "jsdelivr"}, or empty
 * @param fetched when they came from there, or null if they came with the library
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CalendarOrigin(Kind kind, String source, @Nullable Instant fetched) {
    /** The ways a season can be known. */
    public enum Kind {
        /** It came with the library. */
        PACKAGED,
        /** It was fetched from a source since the calendar was opened. */
        FETCHED,
        /** It was fetched earlier, and kept in the cache folder. */
        KEPT
    }

    /** Describes a season that came with the library. */
    public static CalendarOrigin packaged() {
        return new CalendarOrigin(Kind.PACKAGED, "", null);
    }

    /** Returns when the season was fetched, or empty if it came with the library. */
    public Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetched);
    }

    /** Returns a few words for people, such as {@code "fetched from jsdelivr at …"}. */
    @Override
    public String toString() {
        return switch (kind) {
            case PACKAGED -> "packaged with the library";
            case FETCHED -> "fetched from %s at %s".formatted(source, fetched);
            case KEPT -> "kept since it was fetched from %s at %s".formatted(source, fetched);
        };
    }
}
