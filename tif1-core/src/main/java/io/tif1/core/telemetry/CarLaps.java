package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.Footprint;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of one car's laps, in order; not safe for use by several threads.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CarLaps {
    private final String driver;
    private final long[] pits;
    private final List<Part> parts = new ArrayList<>();
    private int size;

    /**
     * Creates a collection.
     *
     * @param driver the driver's code
     * @param pits session times in milliseconds: entry and exit of each visit to the pit lane
     */
    public CarLaps(String driver, long... pits) {
        this.driver = driver;
        this.pits = pits;
    }

    record Part(
            int lap,
            long start,
            long[] times,
            double[] distances,
            @Nullable ColumnBatch published) {}

    /**
     * Adds the lap after those added before; one without samples or speeds is left out.
     *
     * @param lap the number
     * @param start its session time in milliseconds
     */
    public void add(int lap, long start, ColumnBatch batch) {
        if (batch.rows() > 0 && Axis.has(batch, "Speed")) {
            long[] times = Axis.times(batch);
            double[] distances = Distances.integrate(times, Axis.numbers(batch, "Speed"));
            for (int i = 0; i < distances.length; i++) {
                double before = i == 0 ? 0 : distances[i - 1];
                distances[i] = Double.isNaN(distances[i]) ? before : distances[i];
            }
            boolean published = Axis.has(batch, "DriverAhead");
            parts.add(new Part(lap, start, times, distances, published ? batch : null));
            size += times.length;
        }
    }

    /** Returns about how many bytes the samples take. */
    public long bytes() {
        long bytes = 2L * Long.BYTES * size;
        for (Part part : parts) {
            ColumnBatch published = part.published();
            bytes += published == null ? 0 : Footprint.of(published);
        }
        return bytes;
    }

    String driver() {
        return driver;
    }

    long[] pits() {
        return pits;
    }

    List<Part> parts() {
        return parts;
    }

    int size() {
        return size;
    }
}
