package io.tif1.cli.terminal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.lang.System.Logger.Level;
import org.apiguardian.api.API;

/** Which log messages the user wants to see; one choice for the whole process. */
@API(status = INTERNAL, since = "1.0")
public final class LogLevels {
    private static volatile Level own = Level.WARNING;
    private static volatile Level others = Level.ERROR;

    private LogLevels() {}

    /**
     * Chooses.
     *
     * @param verbosity 0 for warnings, 1 for what tif1 does, 2 for everything it can say
     * @param quiet whether only errors are wanted
     */
    public static void choose(int verbosity, boolean quiet) {
        Level[] levels = {Level.WARNING, Level.INFO, Level.DEBUG};
        own = quiet ? Level.ERROR : levels[Math.min(verbosity, 2)];
        others = verbosity > 1 ? Level.INFO : Level.ERROR;
    }

    /** Returns whether a message of a logger is wanted. */
    static boolean wants(String logger, Level level) {
        Level least = logger.startsWith("io.tif1.") ? own : others;
        return level.getSeverity() >= least.getSeverity();
    }
}
