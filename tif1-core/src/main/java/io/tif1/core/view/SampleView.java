package io.tif1.core.view;

import io.tif1.api.model.Sample;
import io.tif1.api.model.SampleOrigin;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.telemetry.Origins;
import java.time.Duration;
import java.util.Optional;

/** One row of telemetry. */
record SampleView(ColumnBatch batch, int index) implements Sample {
    @Override
    public SampleOrigin origin() {
        return SampleOrigin.ofCode(text(Origins.COLUMN));
    }

    @Override
    public Optional<Duration> time() {
        ColumnData.Longs times = (ColumnData.Longs) batch.column("Time");
        return times.has(index)
                ? Optional.of(Duration.ofMillis(times.at(index)))
                : Optional.empty();
    }

    @Override
    public double value(String column) {
        return ChannelView.at(batch, column, index);
    }

    @Override
    public String text(String column) {
        if (batch.column(column) instanceof ColumnData.Texts texts) {
            String text = texts.at(index);
            return text == null ? "" : text;
        }
        throw new IllegalArgumentException("column " + column + " holds numbers, not text");
    }

    @Override
    public String toString() {
        return "sample %d at %s (%s)"
                .formatted(index, time().map(Duration::toString).orElse("?"), origin().code());
    }
}
