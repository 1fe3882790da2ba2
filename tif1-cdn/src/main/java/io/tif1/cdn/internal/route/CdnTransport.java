package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.cdn.internal.body.BodyReader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/** Fetches from mirrors. */
@API(status = INTERNAL, since = "1.0")
public final class CdnTransport implements Transport {
    private final Route route;
    private final Machinery machinery;
    private final List<Mirror> mirrors;
    private final Set<FetchCall> active = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Starts nothing yet.
     *
     * @param mirrors in the order they are asked; closed with the transport
     * @param machinery closed with the transport
     */
    public CdnTransport(
            List<Mirror> mirrors,
            RoutePolicy policy,
            TrafficPolicy traffic,
            BodyReader reader,
            Machinery machinery) {
        this.route = new Route(mirrors, policy, traffic, reader, machinery);
        this.machinery = machinery;
        this.mirrors = List.copyOf(mirrors);
    }

    @Override
    public String name() {
        return "cdn";
    }

    @Override
    public CompletableFuture<List<SourceCheck>> check(Resource resource) {
        return new MirrorCheck(route, name(), resource).run(mirrors);
    }

    @Override
    public CompletableFuture<Fetched> fetch(Resource resource) {
        FetchCall call = new FetchCall(route, resource);
        active.add(call);
        call.result().whenComplete((file, failure) -> active.remove(call));
        call.start();
        if (closed) {
            call.abortClosed(); // closed meanwhile, perhaps after the calls were ended
        }
        return call.result();
    }

    @Override
    public NetworkStatistics statistics() {
        return route.tally.statistics(route.mirrors.all());
    }

    @Override
    public void close() {
        closed = true;
        for (FetchCall call : active) {
            call.abortClosed();
        }
        route.mirrors.close();
        machinery.timeline().close();
        machinery.workers().shutdown();
    }
}
