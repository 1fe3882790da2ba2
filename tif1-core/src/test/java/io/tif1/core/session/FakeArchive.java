package io.tif1.core.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A source whose files are texts in a map, and that notes every request. */
final class FakeArchive implements TransportProvider, Transport {

    static final String FOLDER = "2024/Monaco Grand Prix/Race/";

    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<Fetched>> hanging = new CopyOnWriteArrayList<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> gates = new ConcurrentHashMap<>();
    volatile boolean down;
    volatile boolean hangs;

    FakeArchive file(String path, String text) {
        files.put(path, text);
        return this;
    }

    void remove(String path) {
        files.remove(path);
    }

    /** Answers requests for a file only once it is released. */
    void hold(String path) {
        gates.put(path, new CompletableFuture<>());
    }

    void release(String path) {
        gates.remove(path).complete(null);
    }

    FakeArchive twoDrivers() {
        return file("drivers.json", DRIVERS)
                .file(
                        "VER/laptimes.json",
                        "{\"time\":[90.5,89.1],\"lap\":[1.0,2.0],\"compound\":[\"SOFT\",\"SOFT\"]}")
                .file(
                        "NOR/laptimes.json",
                        "{\"time\":[NaN,88.9],\"lap\":[1.0,2.0],\"compound\":[\"HARD\",\"nan\"]}")
                .file("VER/2_tel.json", TELEMETRY)
                .file("NOR/2_tel.json", TELEMETRY);
    }

    static final String DRIVERS =
            "{\"drivers\":[{\"driver\":\"VER\",\"team\":\"Red Bull Racing\"},"
                    + "{\"driver\":\"NOR\",\"team\":\"McLaren\"}]}";

    static final String SESSION_LAPS =
            "{\"time\":[90.5,\"None\"],\"lap\":[1,1],\"compound\":[\"SOFT\",\"HARD\"],"
                    + "\"drv\":[\"VER\",\"NOR\"],\"team\":[\"Red Bull Racing\",\"McLaren\"]}";

    static final String TELEMETRY =
            "{\"tel\":{\"time\":[0.0,0.5],\"speed\":[100.0,110.5],\"gear\":[3,4],\"dataKey\":\"k\"}}";

    @Override
    public String id() {
        return "fake";
    }

    @Override
    public Transport create(PluginContext context) {
        return this;
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public CompletableFuture<Fetched> fetch(Resource resource) {
        requests.add(resource.path());
        if (hangs) {
            CompletableFuture<Fetched> never = new CompletableFuture<>();
            hanging.add(never);
            return never;
        }
        CompletableFuture<Void> gate = gates.get(resource.path());
        return gate == null ? answer(resource) : gate.thenCompose(open -> answer(resource));
    }

    private CompletableFuture<Fetched> answer(Resource resource) {
        if (down) {
            return CompletableFuture.failedFuture(
                    new NetworkException(
                            NetworkException.Kind.CONNECTION, "fake is down", List.of(), null));
        }
        String text = files.get(resource.path());
        if (text == null) {
            return CompletableFuture.failedFuture(
                    new ResourceNotFoundException(resource.toString(), name()));
        }
        byte[] body = text.getBytes(UTF_8);
        return CompletableFuture.completedFuture(
                new Fetched(
                        body,
                        name(),
                        resource.toString(),
                        Instant.parse("2024-06-30T00:00:00Z"),
                        "",
                        body.length));
    }

    @Override
    public void close() {}
}
