package io.tif1.ergast.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was asked and when; enforces a limit in the manner of the public API. */
final class RequestLog {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Clock clock;
    private final int perSecond;
    private final int perHour;
    private final Deque<Instant> accepted = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    RequestLog(Clock clock, int perSecond, int perHour) {
        this.clock = clock;
        this.perSecond = perSecond;
        this.perHour = perHour;
    }

    /** Notes a request and returns the seconds to wait, or 0 if it is within the limits. */
    synchronized long enter(String request) {
        requests.add(request);
        Instant now = clock.instant();
        while (!accepted.isEmpty() && !accepted.peekFirst().isAfter(now.minus(HOUR))) {
            accepted.removeFirst();
        }
        long lastSecond = accepted.stream().filter(at -> at.isAfter(now.minus(SECOND))).count();
        if (accepted.size() >= perHour) {
            return Math.max(1, Duration.between(now, accepted.getFirst().plus(HOUR)).toSeconds());
        }
        if (lastSecond >= perSecond) {
            return 1;
        }
        if (perHour < Integer.MAX_VALUE || perSecond < Integer.MAX_VALUE) {
            accepted.addLast(now);
        }
        return 0;
    }

    synchronized List<String> requests() {
        return List.copyOf(requests);
    }
}
