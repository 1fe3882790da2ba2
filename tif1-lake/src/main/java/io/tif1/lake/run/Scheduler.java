package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.Tif1Exception;
import io.tif1.ergast.Pause;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * Runs requests when their schedules say so, one at a time, until it is interrupted. A run that
 * fails is logged and does not end it. A time that passes during another run is made up for once.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Scheduler {
    private static final Duration LONGEST_NAP = Duration.ofMinutes(10);

    private final List<Schedule> schedules;
    private final Clock clock;
    private final Pause pause;

    /**
     * Prepares a scheduler.
     *
     * @param clock tells when it is time
     * @param pause how to wait
     */
    public Scheduler(List<Schedule> schedules, Clock clock, Pause pause) {
        this.schedules = List.copyOf(schedules);
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * What is run next.
     *
     * @param schedule why
     * @param at when
     * @since 1.0
     */
    public record Due(Schedule schedule, ZonedDateTime at) {}

    /** Returns what each schedule runs next, the soonest first. */
    public List<Due> upcoming() {
        return after(now());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    private List<Due> after(ZonedDateTime moment) {
        return schedules.stream()
                .map(schedule -> schedule.next(moment).map(at -> new Due(schedule, at)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(due -> due.at().toInstant()))
                .toList();
    }

    /**
     * Waits and runs until the thread is interrupted, or nothing is ever due again.
     *
     * @param runs does a request
     */
    public void run(Consumer<PipelineRequest> runs) {
        ZonedDateTime last = now();
        try {
            while (true) {
                List<Due> due = after(last);
                if (due.isEmpty()) {
                    return;
                }
                sleepUntil(due.get(0).at());
                last = now(); // what else was due until now is made up for by this run
                attempt(due.get(0), runs);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sleepUntil(ZonedDateTime moment) throws InterruptedException {
        Duration left = Duration.between(clock.instant(), moment.toInstant());
        while (!left.isNegative() && !left.isZero()) {
            // a clock may be set, and a machine may sleep
            pause.pause(left.compareTo(LONGEST_NAP) < 0 ? left : LONGEST_NAP);
            left = Duration.between(clock.instant(), moment.toInstant());
        }
    }

    private static void attempt(Due due, Consumer<PipelineRequest> runs) {
        try {
            runs.accept(due.schedule().request().apply(due.at().getYear()));
        } catch (Tif1Exception e) {
            System.getLogger(Scheduler.class.getName())
                    .log(Level.ERROR, "the " + due.schedule().name() + " run failed", e);
        }
    }
}
