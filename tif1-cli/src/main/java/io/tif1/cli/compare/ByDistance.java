package io.tif1.cli.compare;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.cli.compare.ByLap.cell;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Two laps by distance: speeds and the gap at equal steps. */
@API(status = INTERNAL, since = "1.0")
public final class ByDistance {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Distance", FLOAT64),
                    Field.of("FirstSpeed", FLOAT64),
                    Field.of("SecondSpeed", FLOAT64),
                    Field.of("SpeedDelta", FLOAT64),
                    Field.of("Gap", FLOAT64));

    private ByDistance() {}

    /**
     * Compares; loads the telemetry of both laps.
     *
     * @param step metres from one row to the next, above 0; the last row is the end of the lap
     */
    public static PairTable of(LapPair pair, double step) {
        Traces traces = pair.traces();
        double length = traces.first().metres();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (double metres = 0; metres < length; metres += step) {
            rows.add(row(traces, metres));
        }
        rows.add(row(traces, length));
        return new PairTable(new RowFrame(SCHEMA, rows), TableLayout.all(), pair.heads());
    }

    private static @Nullable Object[] row(Traces traces, double metres) {
        double share = traces.share(metres);
        return new @Nullable Object[] {
            cell(metres),
            cell(traces.first().speedAt(share)),
            cell(traces.second().speedAt(share)),
            cell(traces.speedGain(share)),
            cell(traces.gap(share))
        };
    }
}
