package io.tif1.cli.terminal;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.ProgressEvent;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apiguardian.api.API;

/**
 * One line on a terminal that says how far a long call has come; short calls never show it.
 *
 * <p>Thread-safe.
 */
@API(status = INTERNAL, since = "1.0")
public final class ProgressLine implements Consumer<ProgressEvent> {
    private static final long PATIENCE = Duration.ofMillis(300).toNanos();
    private static final long PAUSE = Duration.ofMillis(80).toNanos();
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean enabled;
    private final LongSupplier nanoTime;
    private long next;
    private boolean shown;

    /**
     * Creates a line.
     *
     * @param err where to draw
     * @param enabled whether anything may be drawn at all
     * @param nanoTime a clock for durations
     */
    public ProgressLine(PrintWriter err, boolean enabled, LongSupplier nanoTime) {
        this.err = err;
        this.enabled = enabled;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() + PATIENCE;
    }

    @Override
    public synchronized void accept(ProgressEvent event) {
        long now = nanoTime.getAsLong();
        if (!enabled || event.isLast() || now - next < 0) {
            return;
        }
        next = now + PAUSE;
        shown = true;
        err.print(
                "%s%s %d/%d, %s"
                        .formatted(
                                ERASE, event.what(), event.done(), event.total(), event.session()));
        err.flush();
    }

    /** Removes the line, so that something else can be printed. */
    public synchronized void erase() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }
}
