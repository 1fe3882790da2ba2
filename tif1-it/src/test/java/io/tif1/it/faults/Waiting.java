package io.tif1.it.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to become true. */
final class Waiting {
    private Waiting() {}

    /** Returns whether it became true in time. */
    static boolean until(BooleanSupplier holds, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return holds.getAsBoolean();
            }
            Thread.sleep(2);
        }
        return true;
    }
}
