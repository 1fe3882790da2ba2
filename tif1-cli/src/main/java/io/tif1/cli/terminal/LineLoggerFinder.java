package io.tif1.cli.terminal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Sends log messages to standard error, one line each, as far as they are wanted. */
@API(status = INTERNAL, since = "1.0")
public final class LineLoggerFinder extends System.LoggerFinder {
    /** Called by {@code ServiceLoader}; does nothing. */
    public LineLoggerFinder() {}

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new LineLogger(name);
    }

    private record LineLogger(String name) implements System.Logger {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level != Level.OFF && LogLevels.wants(name, level);
        }

        @Override
        public void log(
                Level level,
                @Nullable ResourceBundle bundle,
                @Nullable String message,
                @Nullable Throwable thrown) {
            if (isLoggable(level)) {
                String cause = thrown == null ? "" : ": " + thrown;
                System.err.println(
                        "tif1: %s: %s%s"
                                .formatted(level.name().toLowerCase(Locale.ROOT), message, cause));
            }
        }

        @Override
        public void log(
                Level level,
                @Nullable ResourceBundle bundle,
                @Nullable String format,
                @Nullable Object... parameters) {
            if (isLoggable(level)) {
                log(level, bundle, filled(format, parameters), (Throwable) null);
            }
        }

        /** The JDK passes no array at all with messages that have no parameters. */
        private static @Nullable String filled(
                @Nullable String format, @Nullable Object[] parameters) {
            return format == null || parameters == null || parameters.length == 0
                    ? format
                    : MessageFormat.format(format, parameters);
        }
    }
}
