package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.StageTiming.Stage;
import io.tif1.core.trace.Span;
import org.apiguardian.api.API;

/**
 * One run of a stage that is under way; it may end on another thread.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class StageRun {
    /** The outcome of what went well. */
    public static final String OK = "ok";

    /** The outcome of what went wrong. */
    public static final String FAILED = "failed";

    private final StageClock clock;
    private final Stage stage;
    private final Span span;
    private final long start = System.nanoTime();

    StageRun(StageClock clock, Stage stage, Span span) {
        this.clock = clock;
        this.stage = stage;
        this.span = span;
    }

    /** Ends it well. */
    public void end(long bytes) {
        end("", OK, bytes);
    }

    /**
     * Ends it; to be called once.
     *
     * @param origin the tier, source or library that answered, or empty
     * @param outcome in one word
     * @param bytes how many went through, or 0
     */
    public void end(String origin, String outcome, long bytes) {
        end(origin, outcome, bytes, System.nanoTime() - start);
    }

    /** Ends it after a part has been counted as another stage. */
    public void endWithout(long otherNanos, long bytes) {
        end("", OK, bytes, Math.max(0, System.nanoTime() - start - otherNanos));
    }

    private void end(String origin, String outcome, long bytes, long nanos) {
        clock.add(stage, nanos, bytes);
        span.end(origin, outcome, bytes);
    }
}
