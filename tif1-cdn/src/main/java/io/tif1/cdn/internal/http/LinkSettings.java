package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * How exchanges are made.
 *
 * @param connectTimeout for connection and TLS handshake together
 * @param concurrent how many exchanges run at once, at most
 * @param maxBytes how many bytes of an answer are taken, at most
 * @param http1Only whether HTTP/2 is not even tried
 * @param userAgent how the client presents itself
 * @param proxy the proxy to go through, with its password if it wants one, or empty
 */
@API(status = INTERNAL, since = "1.0")
public record LinkSettings(
        Duration connectTimeout,
        int concurrent,
        int maxBytes,
        boolean http1Only,
        String userAgent,
        Optional<URI> proxy) {
    @Override
    public String toString() {
        return "LinkSettings[connectTimeout=%s, concurrent=%d, http1Only=%s]" // no proxy's password
                .formatted(connectTimeout, concurrent, http1Only);
    }

    /** Replaces the proxy. */
    public LinkSettings through(Optional<URI> other) {
        return new LinkSettings(connectTimeout, concurrent, maxBytes, http1Only, userAgent, other);
    }
}
