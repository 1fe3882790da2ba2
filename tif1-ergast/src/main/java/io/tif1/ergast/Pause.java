package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * Waits; replaced in tests by something that moves a clock instead.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@FunctionalInterface
public interface Pause {
    /**
     * Waits for a time.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    void pause(Duration time) throws InterruptedException;

    /** Returns the one that lets the thread sleep. */
    static Pause sleeping() {
        return time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
    }
}
