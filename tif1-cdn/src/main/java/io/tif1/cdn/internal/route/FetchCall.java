package io.tif1.cdn.internal.route;

import io.tif1.api.Attempt;
import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.cdn.internal.route.Outcome.Failure;
import io.tif1.cdn.internal.trace.NetworkTrace;
import io.tif1.cdn.internal.trace.RetrySpan;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * One fetch: from mirror to mirror and from round to round until the file is there, is known to be
 * absent, or time, tries or hope run out.
 *
 * <p>Steps follow one another, never side by side; only the end may come from another thread.
 */
final class FetchCall implements Race.Caller {
    private static final Logger LOG = System.getLogger("io.tif1.cdn");

    private final Route route;
    private final Resource resource;
    private final CompletableFuture<Fetched> result = new CompletableFuture<>();
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    private final Set<Mirror> askedThisRound = new HashSet<>();
    private final Set<Mirror> hopeless = new HashSet<>();
    private int round;
    private int absences;
    private boolean repeating;
    private boolean timed;
    private @Nullable Failure lastFailure;
    private Duration paused = Duration.ZERO;
    private RetrySpan retry = RetrySpan.NONE;
    private volatile @Nullable Race current;
    private volatile Runnable untimed = () -> {};

    FetchCall(Route route, Resource resource) {
        this.route = route;
        this.resource = resource;
    }

    CompletableFuture<Fetched> result() {
        return result;
    }

    void start() {
        route.tally.requests.increment();
        result.whenComplete((file, failure) -> stop());
        if (route.missing.holds(resource)) {
            result.completeExceptionally(Endings.missing(resource, attempts));
        } else {
            route.gate.enter(this::admitted, false);
        }
    }

    /** Ends the call from outside. */
    void abort(Tif1Exception why) {
        result.completeExceptionally(why);
    }

    /** Ends the call because the transport is closed. */
    void abortClosed() {
        abort(Endings.closed(resource));
    }

    private void stop() {
        untimed.run();
        Race running = current;
        if (running != null) {
            running.breakOff();
        }
    }

    private void admitted() {
        if (result.isDone()) {
            route.gate.leave(Gate.Lesson.NONE);
            return;
        }
        startDeadline();
        Choice choice = route.mirrors.choose(this::mayAsk);
        if (choice instanceof Choice.Use use) {
            ask(use);
        } else {
            route.gate.leave(Gate.Lesson.NONE);
            withoutMirror(choice);
        }
    }

    @Override
    public boolean mayAsk(Mirror mirror) {
        boolean open = !askedThisRound.contains(mirror) && !hopeless.contains(mirror);
        return open && !(absences > 0 && mirror.health().isDemoted());
    }

    private void startDeadline() {
        if (!timed) {
            timed = true;
            Duration deadline = route.policy.deadline();
            untimed = route.timeline.after(deadline, () -> abort(late()));
        }
    }

    private Tif1Exception late() {
        Race running = current;
        if (running != null) {
            running.running().forEach(attempt -> note(attempt, 0, "no answer yet"));
        }
        return Endings.late(resource, attempts, route.policy.deadline());
    }

    private void ask(Choice.Use use) {
        if (lastFailure != null) {
            route.tally.retries.increment();
            retry.end(use.mirror().name(), paused);
            paused = Duration.ZERO;
        }
        Race race = new Race(route, resource, this);
        current = race;
        race.start(use);
    }

    @Override
    public boolean isOver() {
        return result.isDone();
    }

    @Override
    public void lost(Try attempt, Outcome outcome) {
        askedThisRound.add(attempt.mirror());
        if (outcome instanceof Outcome.Failed failed) {
            failed(attempt, failed.failure());
        } else if (outcome instanceof Outcome.Missing missing) {
            note(attempt, missing.status(), "no such file");
            absences++;
        }
    }

    @Override
    public void decided(Try attempt, Outcome outcome) {
        askedThisRound.add(attempt.mirror());
        conclude(attempt, outcome);
    }

    private void conclude(Try attempt, Outcome outcome) {
        if (outcome instanceof Outcome.Delivered delivered) {
            route.budget.succeeded(lastFailure != null);
            route.tally.delivered.increment();
            result.complete(delivered.file());
        } else if (outcome instanceof Outcome.Missing missing) {
            route.budget.succeeded(lastFailure != null);
            note(attempt, missing.status(), "no such file");
            absent();
        } else {
            Failure failure = ((Outcome.Failed) outcome).failure();
            failed(attempt, failure);
            goOn(failure);
        }
    }

    private void note(Try attempt, int status, String cause) {
        Attempt noted =
                new Attempt(
                        attempt.mirror().name(),
                        attempt.uri().toString(),
                        status,
                        cause,
                        attempt.took());
        attempts.add(noted);
        LOG.log(Level.DEBUG, () -> noted.toString());
    }

    /** A mirror may lag behind, so a second one that is well is asked before the file is absent. */
    private void absent() {
        absences++;
        if (absences == 1 && route.mirrors.anyFits(this::mayAsk)) {
            route.gate.enter(this::admitted, true);
        } else {
            endAbsent();
        }
    }

    private void endAbsent() {
        boolean contested = lastFailure != null && absences == 1; // by one that may have it
        if (!contested) {
            route.missing.remember(resource);
        }
        result.completeExceptionally(Endings.missing(resource, attempts));
    }

    private void failed(Try attempt, Failure failure) {
        note(attempt, failure.status(), failure.reason());
        lastFailure = failure;
        if (!failure.repeatable()) {
            hopeless.add(attempt.mirror());
        }
    }

    private void goOn(Failure failure) {
        if (absences > 0) {
            endAbsent(); // the one that answered is believed
        } else if (isSpent() && !hasUnasked()) {
            giveUp(failure, "");
        } else if (!route.budget.take()) {
            giveUp(failure, ", and too many others failed as well");
        } else {
            retry = NetworkTrace.retry(resource, attempts.size(), failure.reason());
            route.gate.enter(this::admitted, true);
        }
    }

    private boolean isSpent() {
        return attempts.size() > route.policy.retries();
    }

    /** However few retries are allowed, each mirror that is well is asked once. */
    private boolean hasUnasked() {
        return !repeating && route.mirrors.anyFits(mirror -> mayAsk(mirror) && mirror.isWell());
    }

    private void withoutMirror(Choice choice) {
        Failure last = lastFailure;
        if (absences > 0) {
            endAbsent();
        } else if (choice instanceof Choice.Wait wait) {
            resume(wait.pause());
        } else if (last == null) {
            abort(Endings.paused(resource, route.mirrors.names(), route.mirrors.shortestPause()));
        } else {
            nextRound(last);
        }
    }

    private void nextRound(Failure last) {
        askedThisRound.clear();
        repeating = true;
        if (isSpent() || !route.mirrors.anyFits(this::mayAsk)) {
            giveUp(last, "");
            return;
        }
        Optional<Duration> wish = route.mirrors.pause(this::mayAsk);
        if (wish.isEmpty()) {
            Duration pause = route.mirrors.shortestPause();
            giveUp(last, ", and it is left alone for another " + Texts.of(pause));
        } else {
            resume(wish.get().isZero() ? route.backoff.pause(round++) : wish.get());
        }
    }

    private void resume(Duration pause) {
        if (pause.compareTo(route.policy.deadline()) >= 0) {
            Failure last = lastFailure;
            if (last != null) {
                giveUp(last, ", and it asks to wait " + Texts.of(pause));
            } else {
                abort(Endings.paused(resource, route.mirrors.names(), pause));
            }
            return;
        }
        paused = paused.plus(pause);
        Runnable dropped =
                route.timeline.after(pause, () -> route.gate.enter(this::admitted, true));
        result.whenComplete((file, failure) -> dropped.run());
    }

    private void giveUp(Failure last, String why) {
        abort(Endings.failed(resource, attempts, last, why));
    }
}
