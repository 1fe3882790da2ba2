package io.tif1.mirror;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * What a mirror has seen so far.
 *
 * @param connections how many connections were accepted
 * @param open how many of them are open now
 * @param active requests that are under way now
 * @param concurrent the most requests that were under way at the same time
 * @param aborted requests that the client took back or that broke
 * @param bytes body bytes sent, as they crossed the wire
 * @param requests requests by file, {@code season/event/session/path}, decoded
 * @param protocols requests by protocol, such as {@code "HTTP/2.0"}
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record MirrorStatistics(
        long connections,
        long open,
        int active,
        int concurrent,
        long aborted,
        long bytes,
        Map<String, Long> requests,
        Map<String, Long> protocols) {
    /** Copies the maps. */
    public MirrorStatistics {
        requests = Map.copyOf(requests);
        protocols = Map.copyOf(protocols);
    }

    /** Returns how many requests there were in all. */
    public long total() {
        return protocols.values().stream().mapToLong(Long::longValue).sum();
    }
}
