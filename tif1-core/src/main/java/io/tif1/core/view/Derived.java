package io.tif1.core.view;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.model.CornerPass;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.telemetry.Accelerations;
import io.tif1.core.telemetry.Axis;
import io.tif1.core.telemetry.CornerFinder;
import io.tif1.core.telemetry.Distances;
import java.util.List;

/** Columns that follow from those there are. */
final class Derived {
    private Derived() {}

    static ColumnBatch distance(ColumnBatch batch, boolean keepExisting) {
        return keepExisting && Axis.has(batch, "Distance")
                ? batch
                : with(
                        batch,
                        "Distance",
                        Distances.integrate(Axis.times(batch), Axis.numbers(batch, "Speed")));
    }

    static ColumnBatch differentialDistance(ColumnBatch batch) {
        return with(
                batch,
                "DifferentialDistance",
                Distances.differential(Axis.times(batch), Axis.numbers(batch, "Speed")));
    }

    static ColumnBatch relativeDistance(ColumnBatch batch) {
        double[] distances = Axis.numbers(distance(batch, true), "Distance");
        return with(batch, "RelativeDistance", Distances.relative(distances));
    }

    /** Adds the accelerations; those across the path only where there are positions. */
    static ColumnBatch accelerations(ColumnBatch batch) {
        double[] speeds = Axis.numbers(batch, "Speed");
        String prefix = Accelerations.PREFIX;
        ColumnBatch more =
                with(batch, prefix + "X", Accelerations.along(Axis.times(batch), speeds));
        if (!Axis.has(batch, "X") || !Axis.has(batch, "Y")) {
            return more;
        }
        double[] distances = Axis.numbers(distance(batch, true), "Distance");
        double[] x = Axis.numbers(batch, "X");
        double[] y = Axis.numbers(batch, "Y");
        more = with(more, prefix + "Y", Accelerations.across(speeds, distances, x, y));
        if (!Axis.has(batch, "Z")) {
            return more;
        }
        double[][] position = {x, y, Axis.numbers(batch, "Z")};
        return with(more, prefix + "Z", Accelerations.upward(speeds, distances, position));
    }

    static List<CornerPass> corners(ColumnBatch batch) {
        return CornerFinder.find(
                Axis.numbers(batch, "X"), Axis.numbers(batch, "Y"), Axis.numbers(batch, "Speed"));
    }

    private static ColumnBatch with(ColumnBatch batch, String name, double[] values) {
        return Batches.with(batch, Field.of(name, ColumnType.FLOAT64), Axis.column(values));
    }
}
