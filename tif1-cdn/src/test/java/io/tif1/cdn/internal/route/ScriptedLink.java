package io.tif1.cdn.internal.route;

import io.tif1.cdn.internal.http.Link;
import io.tif1.cdn.internal.http.LinkResult;
import io.tif1.cdn.internal.http.LinkResult.Answer;
import io.tif1.cdn.internal.http.LinkResult.Fault;
import io.tif1.cdn.internal.http.LinkResult.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** A way to a host that answers as told; what is not told is the last thing told. */
final class ScriptedLink implements Link {
    static final LinkResult SILENCE = new Fault(Kind.CONNECTION, new IOException("silence"));

    /** An exchange that was asked for. */
    record Asked(URI uri, Duration at) {}

    private final ManualTimeline timeline;
    private final Deque<LinkResult> script = new ArrayDeque<>();
    final List<Asked> asked = new ArrayList<>();
    final List<CompletableFuture<LinkResult>> open = new ArrayList<>();
    boolean closed;

    ScriptedLink(ManualTimeline timeline, LinkResult... answers) {
        this.timeline = timeline;
        script.addAll(List.of(answers));
    }

    static Answer ok(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Answer(200, Map.of("content-type", "application/json", "etag", "\"1\""), bytes);
    }

    static Answer status(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    static Answer status(int status, String header, String value) {
        return new Answer(status, Map.of(header, value), new byte[0]);
    }

    static Fault broken() {
        return new Fault(Kind.CONNECTION, new IOException("connection reset"));
    }

    @Override
    public CompletableFuture<LinkResult> get(URI uri, IntConsumer received) {
        asked.add(new Asked(uri, timeline.elapsed()));
        LinkResult next = script.size() > 1 ? script.removeFirst() : script.getFirst();
        CompletableFuture<LinkResult> exchange = new CompletableFuture<>();
        open.add(exchange);
        if (next != SILENCE) {
            if (next instanceof Answer answer) {
                received.accept(answer.body().length);
            }
            exchange.complete(next);
        }
        return exchange;
    }

    List<Duration> times() {
        return asked.stream().map(Asked::at).toList();
    }

    @Override
    public long connections() {
        return asked.isEmpty() ? 0 : 1;
    }

    @Override
    public void close() {
        closed = true;
    }
}
