package io.tif1.cdn.internal.route;

import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.cdn.internal.body.BodyLimits;
import io.tif1.cdn.internal.body.BodyReader;
import io.tif1.cdn.internal.http.LinkResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A transport whose mirrors, time, threads and chance a test holds in its hands. */
final class Scene {
    static final Resource LAPS =
            new Resource(2025, "Monaco Grand Prix", "Race", "session_laptimes.json");

    final ManualTimeline timeline = new ManualTimeline();
    final List<ScriptedLink> links = new ArrayList<>();
    RoutePolicy policy =
            new RoutePolicy(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(120),
                    3,
                    Duration.ofMillis(500),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60));
    HostPolicy hosts = new HostPolicy(3, Duration.ofSeconds(30), 5, Duration.ofSeconds(60), 2);
    TrafficPolicy traffic = new TrafficPolicy(16, 1 << 20, 500);
    double chance = 1;
    private final List<Mirror> mirrors = new ArrayList<>();

    ScriptedLink mirror(String name, LinkResult... answers) {
        ScriptedLink link = new ScriptedLink(timeline, answers);
        links.add(link);
        MirrorAddress address =
                new MirrorAddress(name, "https://" + name + ".example/archive/{season}");
        mirrors.add(new Mirror(address, link, hosts, timeline));
        return link;
    }

    Mirror state(int index) {
        return mirrors.get(index);
    }

    CdnTransport open() {
        BodyReader reader = new BodyReader(new BodyLimits(1 << 20, 4 << 20, 200));
        Machinery machinery = new Machinery(timeline, new Directly(), () -> chance);
        return new CdnTransport(mirrors, policy, traffic, reader, machinery);
    }

    static String text(CompletableFuture<Fetched> file) {
        return new String(file.getNow(null).body(), StandardCharsets.UTF_8);
    }

    static Tif1Exception failure(CompletableFuture<Fetched> file) {
        try {
            file.getNow(null);
            throw new AssertionError("the fetch has not failed");
        } catch (CompletionException e) {
            return (Tif1Exception) e.getCause();
        }
    }

    /** Runs everything at once, on the calling thread. */
    private static final class Directly extends AbstractExecutorService {
        private boolean shutdown;

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {
            shutdown = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            shutdown = true;
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return shutdown;
        }

        @Override
        public boolean isTerminated() {
            return shutdown;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return shutdown;
        }
    }
}
