package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.validate.LapTable;
import io.tif1.core.validate.SessionTables;
import io.tif1.core.validate.TableRule;
import io.tif1.core.validate.TelemetryTable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Which files a session of the archive has, told by their names.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ArchiveFiles {
    private ArchiveFiles() {}

    /** Returns the columns of a file, or null if no session has a file of this name. */
    public static @Nullable TableRule rule(String path) {
        return switch (path) {
            case "drivers.json" -> SessionTables.DRIVERS;
            case "weather.json" -> SessionTables.WEATHER;
            case "rcm.json" -> SessionTables.MESSAGES;
            case "corners.json" -> SessionTables.CORNERS;
            case "session_laptimes.json" -> LapTable.RULE;
            default -> ofDriver(path);
        };
    }

    private static @Nullable TableRule ofDriver(String path) {
        if (path.endsWith("/laptimes.json")) {
            return LapTable.RULE;
        }
        return path.endsWith("_tel.json") ? TelemetryTable.RULE : null;
    }
}
