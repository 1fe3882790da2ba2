package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.PackedChannel;
import io.tif1.core.codec.Provenance;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.telemetry.Origins;
import io.tif1.core.validate.ColumnRule;
import io.tif1.core.validate.TelemetryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.DoubleAccumulator;
import org.apiguardian.api.API;

/**
 * Rounds channels to declared decimal places, and keeps account of the largest error. A value that
 * cannot be rounded within the bound, being too large for it or no number, stays as it is. Which
 * samples were measured, which rounding would hide, is kept in a column of its own. Thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Rounding {
    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double LARGEST = 1L << 53;

    private static final List<String> CHANNELS =
            TelemetryTable.RULE.columns().stream()
                    .filter(column -> column.type() == ColumnType.FLOAT64)
                    .map(ColumnRule::name)
                    .toList();

    private final Map<String, Integer> decimals;
    private final Map<String, DoubleAccumulator> errors = new TreeMap<>();

    /**
     * Creates an account for one pack.
     *
     * @throws IllegalArgumentException if telemetry has no such channel of numbers
     */
    public Rounding(PackOptions options) {
        this.decimals = options.decimals();
        for (String channel : decimals.keySet()) {
            if (!CHANNELS.contains(channel)) {
                throw new IllegalArgumentException(
                        "no channel of telemetry that can be rounded is called %s; there are %s"
                                .formatted(channel, String.join(", ", CHANNELS)));
            }
        }
        decimals.keySet().forEach(n -> errors.put(n, new DoubleAccumulator(Math::max, 0)));
    }

    /** Returns by how much a rounded value may be off. */
    static double bound(int decimals) {
        return 0.5 / POWERS[decimals];
    }

    /** Returns the table of a file, its channels rounded if it is telemetry. */
    public StoredTable apply(String path, StoredTable table) {
        if (decimals.isEmpty() || ArchiveFiles.rule(path) != TelemetryTable.RULE) {
            return table;
        }
        ColumnBatch batch = table.batch();
        List<ColumnData> columns = new ArrayList<>(batch.columns());
        List<Field> fields = new ArrayList<>(batch.schema().fields());
        keepOrigins(batch, fields, columns);
        decimals.forEach(
                (name, places) -> {
                    int position = batch.schema().indexOf(name);
                    if (position >= 0) {
                        columns.set(position, apply(columns.get(position), name, places));
                    }
                });
        return new StoredTable(
                new ColumnBatch(Schema.of(fields), columns, batch.rows(), batch.attributes()),
                table.findings(),
                withoutHash(table.provenance()));
    }

    /** What is rounded is no longer what the source delivered. */
    private static Provenance withoutHash(Provenance from) {
        return new Provenance(from.source(), from.location(), from.fetchedAt(), from.etag(), "");
    }

    /** Which samples were measured is told from values that are whole, so it is told before. */
    private static void keepOrigins(
            ColumnBatch batch, List<Field> fields, List<ColumnData> columns) {
        if (!batch.schema().contains(Origins.COLUMN)) {
            fields.add(Field.of(Origins.COLUMN, ColumnType.TEXT));
            columns.add(Origins.column(Origins.recover(batch)));
        }
    }

    private ColumnData apply(ColumnData column, String name, int places) {
        if (!(column instanceof ColumnData.Doubles doubles)) {
            return column;
        }
        double[] rounded = doubles.values().clone();
        double power = POWERS[places];
        double largest = 0;
        for (int i = 0; i < rounded.length; i++) {
            if (doubles.has(i)) {
                double exact = rounded[i];
                rounded[i] = round(exact, power);
                double off = Math.abs(rounded[i] - exact);
                largest = off > largest ? off : largest; // NaN is no error: it stayed
            }
        }
        account(name, largest);
        return new ColumnData.Doubles(rounded, doubles.validity());
    }

    private static double round(double exact, double power) {
        double whole = Math.rint(exact * power);
        double rounded = (whole + 0.0) / power; // no negative zero
        boolean close = Math.abs(whole) < LARGEST && Math.abs(rounded - exact) <= 0.5 / power;
        return close ? rounded : exact;
    }

    private void account(String name, double error) {
        DoubleAccumulator largest = errors.get(name);
        if (largest != null && error > 0) {
            largest.accumulate(error);
        }
    }

    /** Returns what is to be said of the channels. */
    public List<PackedChannel> channels() {
        List<PackedChannel> channels = new ArrayList<>();
        errors.forEach(
                (name, largest) -> {
                    int places = decimals.getOrDefault(name, 0);
                    channels.add(new PackedChannel(name, places, bound(places), largest.get()));
                });
        return channels;
    }
}
