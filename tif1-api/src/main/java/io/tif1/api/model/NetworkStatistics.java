package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Counts of one transport since it was opened.
 *
 * @param requests files asked for
 * @param delivered files delivered
 * @param retries attempts that followed a failed one
 * @param pauses answers that asked for a pause ({@code Retry-After})
 * @param hedges second attempts beside a slow first one
 * @param hedgesWon second attempts that answered first
 * @param hosts the hosts in the order they are configured
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record NetworkStatistics(
        long requests,
        long delivered,
        long retries,
        long pauses,
        long hedges,
        long hedgesWon,
        List<HostStatistics> hosts) {
    /** Copies the list. */
    public NetworkStatistics {
        hosts = List.copyOf(hosts);
    }

    /** Returns the counts of a transport that does not count. */
    public static NetworkStatistics none() {
        return new NetworkStatistics(0, 0, 0, 0, 0, 0, List.of());
    }

    /** Returns the attempts at all hosts. */
    public long attempts() {
        return hosts.stream().mapToLong(HostStatistics::attempts).sum();
    }

    /** Returns the bytes of bodies that crossed the wire from all hosts. */
    public long wireBytes() {
        return hosts.stream().mapToLong(HostStatistics::wireBytes).sum();
    }
}
