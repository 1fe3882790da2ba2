package io.tif1.core.view;

import io.tif1.api.frame.Frame;
import io.tif1.core.columns.ColumnBatch;

/** A value on one column batch, which can be had as a frame; immutable. */
abstract class BatchView {
    final ColumnBatch batch;
    private final FrameMaker frames;

    BatchView(ColumnBatch batch, FrameMaker frames) {
        this.batch = batch;
        this.frames = frames;
    }

    /** Returns the table of the configured backend. */
    public final Frame frame() {
        return frames.make(batch);
    }

    /** Returns the table of the named backend. */
    public final Frame frame(String backend) {
        return frames.make(batch, backend);
    }
}
