package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serializable;
import java.time.Duration;
import org.apiguardian.api.API;

/**
 * One try to reach a source.
 *
 * @param source the source's name
 * @param location what was asked for there, without secrets
 * @param status the HTTP status, or 0 if no answer came
 * @param cause what went wrong, in a few words
 * @param duration how long it took
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Attempt(String source, String location, int status, String cause, Duration duration)
        implements Serializable {
    @Override
    public String toString() {
        String answer = status == 0 ? cause : "status " + status + " " + cause;
        return "%s: %s after %d ms (%s)".formatted(source, answer, duration.toMillis(), location);
    }
}
