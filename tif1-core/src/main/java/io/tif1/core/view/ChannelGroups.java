package io.tif1.core.view;

import io.tif1.api.frame.Schema;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.telemetry.Origins;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which channels belong together. */
final class ChannelGroups {
    private static final String[] CAR = {"RPM", "Speed", "nGear", "Throttle", "Brake", "DRS"};
    private static final String[] POSITION = {"X", "Y", "Z"};
    private static final List<String> ALWAYS =
            List.of("SessionTime", "Date", "Driver", "LapNumber", Origins.COLUMN);

    private ChannelGroups() {}

    static ColumnBatch car(ColumnBatch batch) {
        return existing(batch, CAR);
    }

    static ColumnBatch position(ColumnBatch batch) {
        return existing(batch, POSITION);
    }

    private static ColumnBatch existing(ColumnBatch batch, String... names) {
        return select(
                batch,
                Arrays.stream(names).filter(batch.schema()::contains).toArray(String[]::new));
    }

    /** Returns the named columns with time, session time, driver, lap number and source. */
    static ColumnBatch select(ColumnBatch batch, String... names) {
        Set<String> wanted = new LinkedHashSet<>(List.of("Time"));
        wanted.addAll(Arrays.asList(names));
        ALWAYS.stream().filter(batch.schema()::contains).forEach(wanted::add);
        Schema schema = batch.schema().select(wanted.toArray(String[]::new));
        return new ColumnBatch(
                schema,
                schema.names().stream().map(batch::column).toList(),
                batch.rows(),
                batch.attributes());
    }

    /** Selects the samples measured by what the batch still has channels of. */
    static boolean[] measured(ColumnBatch batch) {
        boolean car = hasAny(batch, CAR);
        boolean position = hasAny(batch, POSITION);
        byte[] origins = Origins.read(batch);
        boolean[] mask = new boolean[origins.length];
        for (int row = 0; row < mask.length; row++) {
            mask[row] =
                    car && Origins.of(origins[row]).hasCar()
                            || position && Origins.of(origins[row]).hasPosition()
                            || car == position && origins[row] != 0;
        }
        return mask;
    }

    private static boolean hasAny(ColumnBatch batch, String... names) {
        return Arrays.stream(names).anyMatch(batch.schema()::contains);
    }
}
