package io.tif1.cdn.internal.route;

import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.SourceCheck.State;
import io.tif1.api.spi.Resource;
import io.tif1.cdn.internal.http.LinkResult;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks each mirror for one file, once, whatever its breaker and its health say. */
final class MirrorCheck {
    private final Route route;
    private final String source;
    private final Resource resource;

    MirrorCheck(Route route, String source, Resource resource) {
        this.route = route;
        this.source = source;
        this.resource = resource;
    }

    /** Asks all at the same time; ends within the time for one try, never with a failure. */
    CompletableFuture<List<SourceCheck>> run(List<Mirror> mirrors) {
        List<CompletableFuture<SourceCheck>> answers = mirrors.stream().map(this::ask).toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(done -> answers.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<SourceCheck> ask(Mirror mirror) {
        URI uri = mirror.address().uri(resource);
        Try attempt = new Try(route, mirror, uri);
        return attempt.start().handleAsync((how, failure) -> judged(attempt, how), route.workers);
    }

    private SourceCheck judged(Try attempt, LinkResult how) {
        attempt.release();
        String place = attempt.mirror().name();
        Outcome outcome = route.judge.judge(how, place, attempt.uri());
        String detail = attempt.uri().toString();
        State state = State.FOUND;
        if (outcome instanceof Outcome.Missing missing) {
            state = State.MISSING;
            detail = "status " + missing.status() + ", " + detail;
        } else if (outcome instanceof Outcome.Failed failed) {
            state = State.FAILED;
            detail = failed.failure().reason() + ", " + detail;
        }
        return new SourceCheck(source, place, state, attempt.took(), detail);
    }
}
