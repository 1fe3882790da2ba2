package io.tif1.cdn.internal.body;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * How large a body may be.
 *
 * @param wire bytes on the wire
 * @param inflated bytes after decompression
 * @param ratio inflated bytes per byte on the wire, checked beyond the first mebibyte
 */
@API(status = INTERNAL, since = "1.0")
public record BodyLimits(int wire, int inflated, int ratio) {
    private static final int ALWAYS_ALLOWED = 1 << 20;

    /** Returns how many bytes a body of some bytes on the wire may inflate to. */
    int inflatedFrom(int wireBytes) {
        long byRatio = Math.max(ALWAYS_ALLOWED, (long) wireBytes * ratio);
        return (int) Math.min(inflated, byRatio);
    }
}
