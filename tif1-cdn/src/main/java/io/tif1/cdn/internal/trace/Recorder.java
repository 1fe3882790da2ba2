package io.tif1.cdn.internal.trace;

import io.tif1.api.Secrets;
import io.tif1.api.model.BreakerState;
import java.time.Duration;
import jdk.jfr.FlightRecorder;

/** All that touches the flight recorder; loaded only where there is one. */
final class Recorder {
    private Recorder() {}

    /** Fails with a {@code LinkageError} where there is no flight recorder. */
    static boolean isThere() {
        return FlightRecorder.isAvailable();
    }

    static boolean isOn() {
        return FlightRecorder.isInitialized();
    }

    static AttemptSpan attempt(Object file, String host, boolean hedge) {
        NetworkEvents.Attempt event = new NetworkEvents.Attempt();
        if (!event.isEnabled()) {
            return AttemptSpan.NONE;
        }
        event.file = file.toString();
        event.host = host;
        event.hedge = hedge;
        event.begin();
        return (address, outcome, status, cause, bytes) -> {
            event.end();
            event.address = Secrets.mask(address.toString());
            event.outcome = outcome;
            event.status = status;
            event.cause = cause;
            event.bytes = bytes;
            event.commit();
        };
    }

    static RetrySpan retry(Object file, int number, String cause) {
        NetworkEvents.Retry event = new NetworkEvents.Retry();
        if (!event.isEnabled()) {
            return RetrySpan.NONE;
        }
        event.file = file.toString();
        event.number = number;
        event.cause = cause;
        event.begin();
        return (host, pause) -> {
            event.end();
            event.host = host;
            event.pause = pause.toNanos();
            event.commit();
        };
    }

    static void hedge(Object file, String slow, String second, Duration after) {
        NetworkEvents.Hedge event = new NetworkEvents.Hedge();
        if (event.isEnabled()) {
            event.file = file.toString();
            event.slow = slow;
            event.second = second;
            event.after = after.toNanos();
            event.commit();
        }
    }

    static void breaker(String host, BreakerState from, BreakerState to, int failures) {
        NetworkEvents.Breaker event = new NetworkEvents.Breaker();
        event.host = host;
        event.from = from.name();
        event.to = to.name();
        event.failures = failures;
        event.commit();
    }
}
