package io.tif1.cdn;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.cdn.internal.body.BodyLimits;
import io.tif1.cdn.internal.http.LinkSettings;
import io.tif1.cdn.internal.route.HostPolicy;
import io.tif1.cdn.internal.route.MirrorAddress;
import io.tif1.cdn.internal.route.RoutePolicy;
import io.tif1.cdn.internal.route.TailPolicy;
import io.tif1.cdn.internal.route.TrafficPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * How the source {@code cdn} behaves; immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class CdnOptions {
    final List<MirrorAddress> mirrors;
    final Optional<Path> trust;
    final boolean catalog;
    final LinkSettings link;
    final RoutePolicy route;
    final HostPolicy host;
    final TrafficPolicy traffic;
    final BodyLimits body;

    CdnOptions(CdnOptionsBuilder values) {
        this.mirrors = values.mirrors.stream().map(m -> m.at(values.commits)).toList();
        this.trust = Optional.ofNullable(values.trust);
        this.catalog = values.catalog;
        this.link =
                new LinkSettings(
                        values.connectTimeout,
                        values.maxConcurrent,
                        values.maxWireBytes,
                        values.http1Only,
                        values.userAgent,
                        Optional.ofNullable(values.proxy));
        this.route =
                new RoutePolicy(
                        values.timeout,
                        values.deadline,
                        values.retries,
                        values.pause,
                        values.longestPause,
                        values.missingFor,
                        new TailPolicy(
                                Optional.ofNullable(values.hedgeAfter),
                                Optional.ofNullable(values.leastTimeout)));
        this.host =
                new HostPolicy(
                        values.demoteAfter,
                        values.demotedFor,
                        values.breakerFailures,
                        values.breakerPause,
                        values.breakerTrials);
        this.traffic =
                new TrafficPolicy(
                        values.maxConcurrent, values.maxBytesInFlight, values.retryBudget);
        this.body = new BodyLimits(values.maxWireBytes, values.maxBodyBytes, values.maxRatio);
    }

    /** Starts from the defaults. */
    public static CdnOptionsBuilder builder() {
        return new CdnOptionsBuilder();
    }

    @Override
    public String toString() {
        return "mirrors %s, %s, %s, %s".formatted(mirrors, route, host, traffic);
    }
}
