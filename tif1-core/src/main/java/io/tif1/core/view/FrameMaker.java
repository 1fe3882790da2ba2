package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.spi.FrameBackend;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.Footprint;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * Builds frames of the configured or a named backend; thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class FrameMaker {
    private final Supplier<FrameBackend> configured;
    private final Function<String, FrameBackend> byName;
    private final StageClock clock;
    private final FrameBook book;

    /**
     * Creates a maker.
     *
     * @param configured the backend of {@code frame()}
     * @param byName finds the backend of {@code frame(String)}, or fails with a named error
     */
    public FrameMaker(
            Supplier<FrameBackend> configured,
            Function<String, FrameBackend> byName,
            StageClock clock) {
        this(configured, byName, clock, new FrameBook());
    }

    private FrameMaker(
            Supplier<FrameBackend> configured,
            Function<String, FrameBackend> byName,
            StageClock clock,
            FrameBook book) {
        this.configured = configured;
        this.byName = byName;
        this.clock = clock;
        this.book = book;
    }

    /** Returns the book of all frames that this maker, and those made from it, have built. */
    public FrameBook book() {
        return book;
    }

    /** Returns a maker of the same frames whose time another clock counts. */
    public FrameMaker timedBy(StageClock other) {
        return new FrameMaker(configured, byName, other, book);
    }

    /** Returns the backend of {@code frame()}. */
    public FrameBackend configured() {
        return configured.get();
    }

    /** Builds a frame of the configured backend. */
    public Frame make(ColumnBatch batch) {
        return make(batch, configured.get());
    }

    /** Builds a frame of the named backend. */
    public Frame make(ColumnBatch batch, String backend) {
        return make(
                batch, backend.equals(configured().id()) ? configured() : byName.apply(backend));
    }

    private Frame make(ColumnBatch batch, FrameBackend backend) {
        StageRun run = clock.start(Stage.FRAME, "");
        Frame frame = batch.toFrame(backend);
        run.end(backend.id(), StageRun.OK, 0);
        book.add(frame, Footprint.of(batch));
        return frame;
    }
}
