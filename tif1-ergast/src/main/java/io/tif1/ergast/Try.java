package io.tif1.ergast;

import io.tif1.api.Attempt;
import io.tif1.api.NetworkException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt: a page, or why there is none.
 *
 * @param retryAfter how long the server asks to wait, if it does
 */
record Try(
        @Nullable Page page,
        NetworkException.Kind kind,
        int status,
        @Nullable Exception cause,
        Duration duration,
        @Nullable Duration retryAfter) {

    static Try done(Page page) {
        return new Try(page, NetworkException.Kind.STATUS, 200, null, page.duration(), null);
    }

    static Try failed(NetworkException.Kind kind, Exception cause, Duration duration) {
        return new Try(null, kind, 0, cause, duration, null);
    }

    /** Addresses that do not exist, and refusals, stay as they are. */
    boolean mayRepeat() {
        return status == 0 || status == 200 || status == 429 || status >= 500;
    }

    Attempt failure(URI uri) {
        String reason = cause == null ? "" : String.valueOf(cause.getMessage());
        return new Attempt("ergast", uri.toString(), status, reason, duration);
    }
}
