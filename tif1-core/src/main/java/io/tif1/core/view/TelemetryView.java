package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Channel;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.core.columns.ColumnBatch;
import org.apiguardian.api.API;

/**
 * One lap of telemetry on a column batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TelemetryView implements Telemetry {
    private final SessionKey session;
    private final LapRef lap;
    private final ColumnBatch batch;
    private final FrameMaker frames;

    /** Creates a view. */
    public TelemetryView(SessionKey session, LapRef lap, ColumnBatch batch, FrameMaker frames) {
        this.session = session;
        this.lap = lap;
        this.batch = batch;
        this.frames = frames;
    }

    @Override
    public SessionKey session() {
        return session;
    }

    @Override
    public String driver() {
        return lap.driver();
    }

    @Override
    public int lapNumber() {
        return lap.lap();
    }

    @Override
    public String dataKey() {
        return batch.attributes().getOrDefault("dataKey", "");
    }

    @Override
    public int size() {
        return batch.rows();
    }

    @Override
    public Schema schema() {
        return labelled().schema();
    }

    @Override
    public Channel channel(String column) {
        return ChannelView.of(batch, column);
    }

    @Override
    public Frame frame() {
        return frames.make(labelled());
    }

    @Override
    public Frame frame(String backend) {
        return frames.make(labelled(), backend);
    }

    private ColumnBatch labelled() {
        return ConstantColumns.append(batch, lap);
    }

    @Override
    public String toString() {
        return size() + " samples of " + lap + " in " + session;
    }
}
