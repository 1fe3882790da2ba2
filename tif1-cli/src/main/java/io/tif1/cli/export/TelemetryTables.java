package io.tif1.cli.export;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Frames;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The telemetry of a session as tables of laps below each other: one table of all fastest laps, or
 * one table for each driver, so that no more than one driver's laps are held at a time.
 */
final class TelemetryTables {
    private TelemetryTables() {}

    /** Returns what loads each table, by the table's name. */
    static Map<String, Supplier<Frame>> of(Session session, LoadOptions.Scope scope) {
        Map<String, Supplier<Frame>> tables = new LinkedHashMap<>();
        if (scope == LoadOptions.Scope.FASTEST_LAPS) {
            tables.put(
                    "telemetry-fastest",
                    () -> joined(session, session.fastestLapTelemetry().values()));
        } else if (scope == LoadOptions.Scope.ALL) {
            for (String driver : session.laps().byDriver().keySet()) {
                tables.put("telemetry-" + driver, () -> joined(session, session.telemetry(driver)));
            }
        }
        return tables;
    }

    private static Frame joined(Session session, Collection<Telemetry> laps) {
        if (laps.isEmpty()) {
            throw new DataNotFoundException(
                    "no telemetry in %s; 'tif1 info' says why".formatted(session.key()), List.of());
        }
        List<Frame> frames = new ArrayList<>();
        try {
            laps.forEach(lap -> frames.add(lap.frame()));
            return Frames.concat(frames);
        } finally {
            frames.forEach(Frame::close);
        }
    }
}
