package io.tif1.core.session;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.Layout;
import io.tif1.core.config.CoreSettings;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.telemetry.Origins;

/** In which layout telemetry stays in memory; the setting {@code tif1.layout}. */
final class TelemetryLayout {
    /** Telemetry stays as it was decoded, which costs no time. */
    static final TelemetryLayout EXACT = new TelemetryLayout(false);

    private final boolean compact;

    private TelemetryLayout(boolean compact) {
        this.compact = compact;
    }

    static TelemetryLayout of(Configuration configuration) {
        boolean compact =
                configuration.get(CoreSettings.LAYOUT).filter("compact"::equals).isPresent();
        return compact ? new TelemetryLayout(true) : EXACT;
    }

    /** Returns whether a memory tier beside another one should hold a file's exact table. */
    boolean keeps(String resource) {
        return !compact || !resource.endsWith("_tel.json");
    }

    /** Returns a file's columns as they are kept. */
    ColumnBatch of(ColumnBatch file) {
        return compact ? Layout.COMPACT.of(withOrigins(file)) : file;
    }

    /** Which samples were measured is told from values that are whole, so it is told before. */
    private static ColumnBatch withOrigins(ColumnBatch file) {
        return file.schema().contains(Origins.COLUMN)
                ? file
                : Batches.with(
                        file,
                        Field.of(Origins.COLUMN, ColumnType.TEXT),
                        Origins.column(Origins.recover(file)));
    }
}
