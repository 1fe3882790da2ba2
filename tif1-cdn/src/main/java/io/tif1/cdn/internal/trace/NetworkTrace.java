package io.tif1.cdn.internal.trace;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.BreakerState;
import java.time.Duration;
import org.apiguardian.api.API;

/**
 * The way to the flight recorder; costs the reading of two fields while no recording was ever
 * started, and works on runtimes without one. Thread-safe.
 */
@API(status = INTERNAL, since = "1.0")
public final class NetworkTrace {
    private static final boolean AVAILABLE = isAvailable();

    private NetworkTrace() {}

    /**
     * Begins a try.
     *
     * @param file what is asked for; asked for its text only when recorded
     * @param hedge whether it runs beside a slow one
     */
    public static AttemptSpan attempt(Object file, String host, boolean hedge) {
        return isOn() ? Recorder.attempt(file, host, hedge) : AttemptSpan.NONE;
    }

    /**
     * Begins the wait before a retry.
     *
     * @param number how many tries of the fetch have ended without the file
     * @param cause why the try before failed
     */
    public static RetrySpan retry(Object file, int number, String cause) {
        return isOn() ? Recorder.retry(file, number, cause) : RetrySpan.NONE;
    }

    /**
     * Notes that a second try starts beside a slow one.
     *
     * @param slow the host that is slow
     * @param second the host that is asked as well
     * @param after how long the slow one had been under way
     */
    public static void hedge(Object file, String slow, String second, Duration after) {
        if (isOn()) {
            Recorder.hedge(file, slow, second, after);
        }
    }

    /**
     * Notes that a breaker changed.
     *
     * @param failures how many in a row it had counted
     */
    public static void breaker(String host, BreakerState from, BreakerState to, int failures) {
        if (isOn()) {
            Recorder.breaker(host, from, to, failures);
        }
    }

    private static boolean isOn() {
        return AVAILABLE && Recorder.isOn();
    }

    private static boolean isAvailable() {
        try {
            return Recorder.isThere();
        } catch (LinkageError e) { // a runtime without the module jdk.jfr
            return false;
        }
    }
}
