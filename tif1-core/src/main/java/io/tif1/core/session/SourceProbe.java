package io.tif1.core.session;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.SourceCheck.State;
import io.tif1.api.spi.Resource;
import io.tif1.core.calendar.FolderResolver;
import io.tif1.core.fetch.Futures;
import io.tif1.core.fetch.SourceChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks each source for the list of drivers of a session, past every cache. */
final class SourceProbe {
    private final SourceChain sources;
    private final List<Resource> places;
    private final Duration limit;

    SourceProbe(SourceChain sources, SessionKey session, Duration limit) {
        this.sources = sources;
        this.limit = limit;
        this.places =
                FolderResolver.folders(session).stream()
                        .map(folder -> resource(session, folder))
                        .toList();
    }

    private static Resource resource(SessionKey session, FolderResolver.Folder folder) {
        String path = SessionFile.DRIVERS.path();
        return new Resource(session.season(), folder.event(), folder.session(), path);
    }

    /** Returns the answers in the order of the sources; all are asked at the same time. */
    List<SourceCheck> run() {
        List<CompletableFuture<List<SourceCheck>>> answers =
                sources.members().stream().map(this::ask).toList();
        List<SourceCheck> checks = new ArrayList<>();
        answers.forEach(answer -> checks.addAll(Futures.await(answer)));
        return List.copyOf(checks);
    }

    private CompletableFuture<List<SourceCheck>> ask(SourceChain.Member member) {
        if (!sources.mayAsk(member)) {
            String why = "not asked: offline mode forbids the network";
            return CompletableFuture.completedFuture(
                    List.of(check(member, State.SKIPPED, Duration.ZERO, why)));
        }
        return Futures.then(
                within(member, member.transport().check(places.get(0))),
                own -> own.isEmpty() ? fetch(member, 0) : CompletableFuture.completedFuture(own));
    }

    /** Gives up on mirrors after the limit; a source without any is asked by fetching. */
    private CompletableFuture<List<SourceCheck>> within(
            SourceChain.Member member, CompletableFuture<List<SourceCheck>> answer) {
        return answer.completeOnTimeout(
                List.of(check(member, State.FAILED, limit, "no answer within " + limit)),
                limit.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private CompletableFuture<List<SourceCheck>> fetch(SourceChain.Member member, int index) {
        long start = System.nanoTime();
        Resource place = places.get(index);
        CompletableFuture<SourceCheck> answer =
                member.transport()
                        .fetch(place)
                        .orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS)
                        .handle((file, failure) -> judged(member, place, start, failure));
        return Futures.then(
                answer,
                check ->
                        check.state() == State.MISSING && index + 1 < places.size()
                                ? fetch(member, index + 1)
                                : CompletableFuture.completedFuture(List.of(check)));
    }

    private SourceCheck judged(
            SourceChain.Member member, Resource place, long start, @Nullable Throwable failure) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (failure == null) {
            return check(member, State.FOUND, took, place.toString());
        }
        Throwable cause = Futures.cause(failure);
        if (cause instanceof ResourceNotFoundException) {
            return check(member, State.MISSING, took, "does not have " + place);
        }
        String why =
                cause instanceof TimeoutException
                        ? "no answer within " + limit
                        : String.valueOf(cause.getMessage());
        return check(member, State.FAILED, took, why);
    }

    private static SourceCheck check(
            SourceChain.Member member, State state, Duration took, String detail) {
        return new SourceCheck(member.transport().name(), member.identity(), state, took, detail);
    }
}
