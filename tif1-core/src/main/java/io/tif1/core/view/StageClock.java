package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.StageTiming;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.core.trace.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Sums up how long each stage of the pipeline took; thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class StageClock {
    private final LongAdder[] counts = adders();
    private final LongAdder[] nanos = adders();
    private final LongAdder[] bytes = adders();
    private final @Nullable StageClock parent;
    private final Object owner;

    /**
     * Creates a clock that also reports to another one, if given.
     *
     * @param owner what the stages are for, such as a session; its text goes into events
     */
    public StageClock(@Nullable StageClock parent, Object owner) {
        this.parent = parent;
        this.owner = owner;
    }

    /**
     * Begins one run of a stage.
     *
     * @param file the file or table it works on, or empty
     */
    public StageRun start(Stage stage, String file) {
        return new StageRun(this, stage, Trace.stage(stage, owner, file));
    }

    /** Adds one run of a stage that somebody else has measured. */
    public void add(Stage stage, long duration, long size) {
        counts[stage.ordinal()].increment();
        nanos[stage.ordinal()].add(duration);
        bytes[stage.ordinal()].add(size);
        if (parent != null) {
            parent.add(stage, duration, size);
        }
    }

    /** Returns the stages that ran, in the order of the pipeline. */
    public List<StageTiming> timings() {
        return Arrays.stream(Stage.values())
                .filter(stage -> counts[stage.ordinal()].sum() > 0)
                .map(this::timing)
                .toList();
    }

    private StageTiming timing(Stage stage) {
        int i = stage.ordinal();
        return new StageTiming(stage, counts[i].sum(), nanos[i].sum(), bytes[i].sum());
    }

    private static LongAdder[] adders() {
        LongAdder[] adders = new LongAdder[Stage.values().length];
        Arrays.setAll(adders, i -> new LongAdder());
        return adders;
    }
}
