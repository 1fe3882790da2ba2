package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.Map;
import org.apiguardian.api.API;

/** How one exchange ended. */
@API(status = INTERNAL, since = "1.0")
public sealed interface LinkResult {
    /**
     * An answer came, whatever it says.
     *
     * @param status the HTTP status
     * @param headers the headers by lower-case name, the last one of a name
     * @param body the bytes as they crossed the wire; empty unless the status is 200
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Answer(int status, Map<String, String> headers, byte[] body) implements LinkResult {
        /** Returns a header, or empty text. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /**
     * No answer came, or not a whole one.
     *
     * @param kind what kind of trouble
     * @param cause what the library said
     */
    record Fault(Kind kind, Throwable cause) implements LinkResult {}

    /** Kinds of trouble. */
    enum Kind {
        /** No connection, or it broke. */
        CONNECTION,
        /** Nothing came in time. */
        TIMEOUT,
        /** More came than is allowed. */
        TOO_LARGE,
        /** The server's certificate is not trusted. */
        UNTRUSTED,
        /** The server does not speak HTTP/2. */
        NOT_HTTP2
    }
}
