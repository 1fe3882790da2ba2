package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.ChannelKind;
import io.tif1.core.columns.ColumnData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * How each channel is interpolated: the known ones by default, any by request. Immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Kinds {
    /** The rules of the known channels. */
    public static final Kinds DEFAULT = new Kinds(known());

    private final Map<String, ChannelKind> byName;

    private Kinds(Map<String, ChannelKind> byName) {
        this.byName = Map.copyOf(byName);
    }

    private static Map<String, ChannelKind> known() {
        Map<String, ChannelKind> known = new HashMap<>();
        List.of("Time", "SessionTime", "Date", "Speed", "RPM", "Throttle")
                .forEach(name -> known.put(name, ChannelKind.LINEAR));
        List.of("DistanceToDriverAhead", "TimeToDriverAhead")
                .forEach(name -> known.put(name, ChannelKind.LINEAR));
        for (String axis : List.of("X", "Y", "Z")) {
            known.put(axis, ChannelKind.SMOOTH);
            known.put("Acceleration" + axis, ChannelKind.LINEAR);
            known.put(Accelerations.PREFIX + axis, ChannelKind.LINEAR);
        }
        List.of("Distance", "RelativeDistance", "DifferentialDistance")
                .forEach(name -> known.put(name, ChannelKind.CLAMPED));
        List.of("Status", "Brake", "DRS", "nGear", "DriverAhead", "TrackStatus")
                .forEach(name -> known.put(name, ChannelKind.STEP));
        List.of("Driver", "LapNumber").forEach(name -> known.put(name, ChannelKind.STEP));
        return known;
    }

    /** Returns the rule of a channel. */
    public ChannelKind of(String column) {
        return byName.getOrDefault(column, ChannelKind.NONE);
    }

    /**
     * Returns these rules with another one for a channel.
     *
     * @throws IllegalArgumentException if values of that column cannot be calculated with
     */
    public Kinds with(String column, ColumnData data, ChannelKind kind) {
        boolean numbers = data instanceof ColumnData.Doubles;
        if (!numbers && kind != ChannelKind.STEP && kind != ChannelKind.NONE) {
            throw new IllegalArgumentException(
                    "%s cannot be %s: only STEP or NONE fit what is no continuous number"
                            .formatted(column, kind));
        }
        Map<String, ChannelKind> changed = new HashMap<>(byName);
        changed.put(column, kind);
        return new Kinds(changed);
    }
}
