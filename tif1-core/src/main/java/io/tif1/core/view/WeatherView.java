package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Weather;
import io.tif1.api.model.WeatherSample;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The weather of a session on a column batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class WeatherView extends BatchView implements Weather {
    private final List<WeatherSample> samples;

    /** Creates a view. */
    public WeatherView(ColumnBatch batch, FrameMaker frames) {
        super(batch, frames);
        CellReader cells = new CellReader(batch);
        this.samples =
                IntStream.range(0, batch.rows()).mapToObj(row -> sample(cells, row)).toList();
    }

    static WeatherSample sample(CellReader cells, int row) {
        Duration time = cells.duration("Time", row);
        return new WeatherSample(
                time,
                cells.number("AirTemp", row),
                cells.number("Humidity", row),
                cells.number("Pressure", row),
                cells.flag("Rainfall", row),
                cells.number("TrackTemp", row),
                cells.integer("WindDirection", row),
                cells.number("WindSpeed", row));
    }

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public Optional<WeatherSample> at(Duration sessionTime) {
        WeatherSample latest = null;
        for (WeatherSample sample : samples) {
            if (sample.time() != null && sample.time().compareTo(sessionTime) <= 0) {
                latest = sample;
            }
        }
        return Optional.ofNullable(latest);
    }

    @Override
    public List<WeatherSample> samples() {
        return samples;
    }
}
