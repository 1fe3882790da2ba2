package io.tif1.cdn.internal.body;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** What became of the bytes of an answer. */
@API(status = INTERNAL, since = "1.0")
public sealed interface Body {
    /** Plain bytes, owned by the receiver. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Plain(byte[] bytes) implements Body {}

    /**
     * Unusable bytes.
     *
     * @param reason why, in a few words
     */
    record Unusable(String reason) implements Body {}
}
