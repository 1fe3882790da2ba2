package io.tif1.cdn.internal.route;

import io.tif1.cdn.internal.http.LinkResult;
import io.tif1.cdn.internal.http.LinkResult.Answer;
import io.tif1.cdn.internal.http.LinkResult.Fault;
import io.tif1.cdn.internal.http.LinkResult.Kind;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One try at one mirror: an exchange, within its time, with redirects inside the mirror. */
final class Try {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 3;

    private final Route route;
    private final Mirror mirror;
    private final long startedAt;
    private final AtomicLong bytes = new AtomicLong();
    private final CompletableFuture<LinkResult> result = new CompletableFuture<>();
    private volatile URI uri;
    private volatile @Nullable CompletableFuture<LinkResult> exchange;

    Try(Route route, Mirror mirror, URI uri) {
        this.route = route;
        this.mirror = mirror;
        this.uri = uri;
        this.startedAt = route.timeline.nanos();
    }

    /** Starts; the result never fails, and ends within the time for one try. */
    CompletableFuture<LinkResult> start() {
        RoutePolicy policy = route.policy;
        Duration timeout = policy.tail().timeout(policy.timeout(), mirror.tally().latency);
        Runnable untimed = route.timeline.after(timeout, () -> end(timedOut(timeout)));
        result.whenComplete((any, failure) -> untimed.run());
        ask(0);
        return result;
    }

    /** Breaks the exchange off. */
    void cancel() {
        end(new Fault(Kind.CONNECTION, new InterruptedException("taken back")));
    }

    private void end(LinkResult how) {
        if (result.complete(how)) {
            CompletableFuture<LinkResult> current = exchange;
            if (current != null) {
                current.cancel(true);
            }
        }
    }

    private void ask(int redirects) {
        CompletableFuture<LinkResult> current = mirror.link().get(uri, this::received);
        exchange = current;
        if (result.isDone()) {
            current.cancel(true);
            return;
        }
        current.thenAccept(answer -> follow(answer, redirects));
    }

    private void received(int count) {
        bytes.addAndGet(count);
        route.gate.hold(count);
    }

    private void follow(LinkResult how, int redirects) {
        URI target = how instanceof Answer answer ? target(answer) : null;
        if (target == null || redirects == MOST_REDIRECTS) {
            result.complete(how);
        } else {
            uri = target;
            ask(redirects + 1);
        }
    }

    /** Returns where a redirect leads if that is on the same mirror, else null. */
    private @Nullable URI target(Answer answer) {
        if (!REDIRECTS.contains(answer.status())) {
            return null;
        }
        try {
            URI target = uri.resolve(answer.header("location"));
            boolean safe = mirror.address().owns(target) && target.getRawUserInfo() == null;
            return safe && !target.equals(uri) ? target : null;
        } catch (IllegalArgumentException e) {
            return null; // not an address
        }
    }

    private static Fault timedOut(Duration timeout) {
        String message = "no whole answer within " + Texts.of(timeout);
        return new Fault(Kind.TIMEOUT, new SocketTimeoutException(message));
    }

    Mirror mirror() {
        return mirror;
    }

    URI uri() {
        return uri;
    }

    Duration took() {
        return Duration.ofNanos(route.timeline.nanos() - startedAt);
    }

    /** Lets go of the bytes that were counted; to be called once, at the end. */
    void release() {
        route.gate.hold(-bytes.getAndSet(0));
    }
}
