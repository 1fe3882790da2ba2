package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How many requests may still be sent: so many in any second, so many in any hour; thread-safe.
 *
 * <p>What was sent in the last hour is kept in a file, so that a restart does not begin anew. Each
 * request gets its moment before the caller waits for it, so that callers never bunch up.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class RateBudget {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TICK = Duration.ofMillis(1);

    private final int perSecond;
    private final int perHour;
    private final Clock clock;
    private final Pause pause;
    private final @Nullable BudgetFile file;
    private final Deque<Instant> granted = new ArrayDeque<>();

    RateBudget(ErgastOptions options) {
        this.perSecond = options.perSecond();
        this.perHour = options.perHour();
        this.clock = options.clock();
        this.pause = options.pause();
        this.file =
                options.stateFolder()
                        .filter(folder -> perHour < Integer.MAX_VALUE)
                        .map(folder -> new BudgetFile(folder.resolve("rate-budget.txt")))
                        .orElse(null);
        if (file != null) {
            granted.addAll(file.open(clock.instant().minus(HOUR)));
        }
    }

    /**
     * Waits until a request may be sent, and counts it.
     *
     * @throws InterruptedException if the waiting thread is interrupted; the request then counts
     */
    public void acquire() throws InterruptedException {
        Duration wait = Duration.between(clock.instant(), grant());
        if (wait.compareTo(Duration.ZERO) > 0) {
            pause.pause(wait);
        }
    }

    private synchronized Instant grant() {
        Instant now = clock.instant();
        forget(now);
        Instant moment = later(now, free(perSecond, SECOND), free(perHour, HOUR));
        granted.addLast(moment);
        if (file != null) {
            file.append(moment);
        }
        return moment;
    }

    private void forget(Instant now) {
        while (!granted.isEmpty() && granted.peekFirst().isBefore(now.minus(HOUR))) {
            granted.removeFirst();
        }
    }

    /** The first moment at which a window of this length has room for one more. */
    private Instant free(int most, Duration window) {
        if (granted.size() < most) {
            return Instant.MIN;
        }
        List<Instant> all = new ArrayList<>(granted);
        return all.get(all.size() - most).plus(window).plus(TICK);
    }

    private static Instant later(Instant... moments) {
        Instant last = Instant.MIN;
        for (Instant moment : moments) {
            last = moment.isAfter(last) ? moment : last;
        }
        return last;
    }

    /** Returns how many requests the present second has room for. */
    public int remainingInSecond() {
        return perSecond - within(SECOND);
    }

    /** Returns how many requests the present hour has room for. */
    public int remainingInHour() {
        return perHour - within(HOUR);
    }

    private synchronized int within(Duration window) {
        Instant from = clock.instant().minus(window);
        return (int) granted.stream().filter(moment -> moment.isAfter(from)).count();
    }
}
