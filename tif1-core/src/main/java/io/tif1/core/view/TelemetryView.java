package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Channel;
import io.tif1.api.model.ChannelKind;
import io.tif1.api.model.CornerPass;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Padding;
import io.tif1.api.model.Sample;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Step;
import io.tif1.api.model.Telemetry;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.telemetry.ByDistance;
import io.tif1.core.telemetry.Cleaning;
import io.tif1.core.telemetry.Filling;
import io.tif1.core.telemetry.Kinds;
import io.tif1.core.telemetry.Merging;
import io.tif1.core.telemetry.Resampling;
import io.tif1.core.telemetry.Slices;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Telemetry of one driver on a column batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TelemetryView implements Telemetry {
    private final TelemetryLinks links;
    private final TelemetryCut cut;
    private final ColumnBatch batch;
    private volatile @Nullable ColumnBatch labelled;

    private TelemetryView(TelemetryLinks links, TelemetryCut cut, ColumnBatch batch) {
        this.links = links;
        this.cut = cut;
        this.batch = batch;
    }

    /** Creates a view of a lap as its file has it. */
    public static TelemetryView loaded(TelemetryLinks links, LapRef lap, ColumnBatch file) {
        return new TelemetryView(links, new TelemetryCut(lap, 0, Kinds.DEFAULT), file);
    }

    private TelemetryView derived(TelemetryCut newCut, ColumnBatch rows) {
        TelemetryView view = new TelemetryView(links, newCut, rows);
        view.labelled = rows;
        return view;
    }

    private TelemetryView derived(ColumnBatch rows) {
        return derived(cut, rows);
    }

    /** Returns the file's columns with driver, lap number and source. */
    ColumnBatch labelled() {
        ColumnBatch known = labelled;
        if (known == null) {
            known = ConstantColumns.append(batch, cut.lap());
            labelled = known;
        }
        return known;
    }

    /** Returns the columns without those that every lap has. */
    public ColumnBatch batch() {
        return batch;
    }

    TelemetryCut cut() {
        return cut;
    }

    @Override
    public SessionKey session() {
        return links.key();
    }

    @Override
    public String driver() {
        return cut.lap().driver();
    }

    @Override
    public int lapNumber() {
        return cut.lap().lap();
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
        return ChannelView.of(batch.schema().contains(column) ? batch : labelled(), column);
    }

    @Override
    public Sample sample(int index) {
        return new SampleView(labelled(), Objects.checkIndex(index, size()));
    }

    @Override
    public Telemetry select(String... columns) {
        return derived(ChannelGroups.select(labelled(), columns));
    }

    @Override
    public Telemetry car() {
        return derived(ChannelGroups.car(labelled()));
    }

    @Override
    public Telemetry position() {
        return derived(ChannelGroups.position(labelled()));
    }

    @Override
    public Telemetry measured() {
        return slice(ChannelGroups.measured(labelled()), Padding.NONE);
    }

    @Override
    public Telemetry slice(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return derived(labelled().take(IntStream.range(from, to).toArray()));
    }

    @Override
    public Telemetry slice(Duration from, Duration to, Padding padding) {
        long start = TelemetryCut.requireOrder(from, to);
        boolean[] mask = Slices.within(labelled(), "Time", start, to.toMillis());
        return from(start, labelled().take(Slices.rows(mask, padding)));
    }

    @Override
    public Telemetry sliceExactly(Duration from, Duration to) {
        long start = TelemetryCut.requireOrder(from, to);
        return from(start, Slices.exactly(labelled(), start, to.toMillis(), cut.kinds()));
    }

    @Override
    public Telemetry slice(Laps laps, Padding padding) {
        LapWindow window = LapWindow.of(labelled(), driver(), laps);
        return from(window.start(), labelled().take(Slices.rows(window.mask(), padding)));
    }

    private Telemetry from(long start, ColumnBatch rows) {
        return derived(cut.later(start), Slices.shifted(rows, start));
    }

    @Override
    public Telemetry slice(boolean[] mask, Padding padding) {
        if (mask.length != size()) {
            throw new IllegalArgumentException(
                    "the mask has %d elements for %d samples".formatted(mask.length, size()));
        }
        return derived(labelled().take(Slices.rows(mask, padding)));
    }

    @Override
    public Telemetry append(Telemetry next) {
        TelemetryView other = Alignment.sameCar(this, next);
        long shift = Alignment.following(this, other);
        return derived(Slices.append(labelled(), Slices.shifted(other.labelled(), -shift)));
    }

    @Override
    public Telemetry merge(Telemetry other) {
        TelemetryView their = Alignment.sameCar(this, other);
        long shift = Alignment.simultaneous(this, their);
        ColumnBatch shifted = Slices.shifted(their.labelled(), -shift);
        return derived(Merging.of(labelled(), shifted, cut.kinds()));
    }

    @Override
    public Telemetry resample(Step step) {
        ColumnBatch rows = labelled();
        return derived(
                step.unit() == Step.Unit.SECONDS
                        ? at(Resampling.steps(rows, step.size() * 1000))
                        : ByDistance.resample(
                                Derived.distance(rows, true), step.size(), cut.kinds()));
    }

    @Override
    public Telemetry resampleAt(double... seconds) {
        return derived(at(Resampling.requireAscending(seconds)));
    }

    private ColumnBatch at(double[] millis) {
        return Resampling.at(labelled(), millis, cut.kinds());
    }

    @Override
    public Telemetry withKind(String column, ChannelKind kind) {
        Kinds kinds = cut.kinds().with(column, labelled().column(column), kind);
        return derived(cut.with(kinds), labelled());
    }

    @Override
    public ChannelKind kind(String column) {
        schema().require(column);
        return cut.kinds().of(column);
    }

    @Override
    public Telemetry fillMissing() {
        return derived(Filling.fill(labelled(), cut.kinds()));
    }

    @Override
    public Telemetry withDistance(boolean keepExisting) {
        return derived(Derived.distance(labelled(), keepExisting));
    }

    @Override
    public Telemetry withDifferentialDistance() {
        return derived(Derived.differentialDistance(labelled()));
    }

    @Override
    public Telemetry withRelativeDistance() {
        return derived(Derived.relativeDistance(labelled()));
    }

    @Override
    public Telemetry withAccelerations() {
        return derived(Derived.accelerations(labelled()));
    }

    @Override
    public Telemetry cleaned() {
        return derived(Cleaning.clean(labelled()));
    }

    @Override
    public Telemetry withSessionTime() {
        return derived(SessionColumns.times(labelled(), links, cut));
    }

    @Override
    public Telemetry withTrackStatus() {
        return derived(SessionColumns.trackStatus(labelled(), links, cut));
    }

    @Override
    public Telemetry withDriverAhead() {
        return derived(SessionColumns.driverAhead(labelled(), links, cut));
    }

    @Override
    public List<CornerPass> corners() {
        return Derived.corners(labelled());
    }

    @Override
    public Frame frame() {
        return links.frames().make(labelled());
    }

    @Override
    public Frame frame(String backend) {
        return links.frames().make(labelled(), backend);
    }

    @Override
    public String toString() {
        return size() + " samples of " + cut.lap() + " in " + session();
    }
}
