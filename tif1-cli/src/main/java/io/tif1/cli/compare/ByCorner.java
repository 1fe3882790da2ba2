package io.tif1.cli.compare;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.TEXT;
import static io.tif1.cli.compare.ByLap.cell;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Corner;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Two laps by corner: lowest speeds, the gap there, and what the way to it changed. */
@API(status = INTERNAL, since = "1.0")
public final class ByCorner {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Corner", TEXT),
                    Field.of("Distance", FLOAT64),
                    Field.of("FirstSpeed", FLOAT64),
                    Field.of("SecondSpeed", FLOAT64),
                    Field.of("SpeedDelta", FLOAT64),
                    Field.of("Gap", FLOAT64),
                    Field.of("GapChange", FLOAT64));

    /** How far from a corner its lowest speed may lie, in metres. */
    private static final double REACH = 75;

    private final Traces traces;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private double gapBefore;

    private ByCorner(Traces traces) {
        this.traces = traces;
    }

    /**
     * Compares; loads the telemetry of both laps. The last row is the end of the lap.
     *
     * @param corners those of the circuit; ones without a distance are left out
     */
    public static PairTable of(LapPair pair, List<Corner> corners) {
        ByCorner table = new ByCorner(pair.traces());
        List<Corner> placed =
                corners.stream()
                        .filter(corner -> !Double.isNaN(corner.distance()))
                        .sorted(Comparator.comparingDouble(Corner::distance))
                        .toList();
        for (int i = 0; i < placed.size(); i++) {
            double before = i == 0 ? 0 : middle(placed.get(i - 1), placed.get(i));
            double after =
                    i + 1 == placed.size()
                            ? table.traces.first().metres()
                            : middle(placed.get(i), placed.get(i + 1));
            table.add(placed.get(i), before, after);
        }
        table.addFinish();
        return new PairTable(new RowFrame(SCHEMA, table.rows), TableLayout.all(), pair.heads());
    }

    private static double middle(Corner one, Corner next) {
        return (one.distance() + next.distance()) / 2;
    }

    /** The lowest speed is looked for on the corner's own stretch of road. */
    private void add(Corner corner, double before, double after) {
        double at = corner.distance();
        double from = traces.share(Math.max(before, at - REACH));
        double to = traces.share(Math.min(after, at + REACH));
        add(
                corner.label(),
                at,
                traces.first().slowest(from, to),
                traces.second().slowest(from, to));
    }

    private void addFinish() {
        add(
                "Finish",
                traces.first().metres(),
                traces.first().speedAt(1),
                traces.second().speedAt(1));
    }

    private void add(String name, double metres, double first, double second) {
        double gap = traces.gap(traces.share(metres));
        rows.add(
                new @Nullable Object[] {
                    name,
                    cell(metres),
                    cell(first),
                    cell(second),
                    cell(second - first),
                    cell(gap),
                    cell(gap - gapBefore)
                });
        gapBefore = gap;
    }
}
