package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * What is done about known defects of the archive's laps; the setting {@code tif1.repair}.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public enum RepairMode {
    /** Nothing: laps are as published, and nothing is said. */
    OFF,
    /** Defects are counted in the report; laps are as published. */
    FLAG,
    /** Defects are repaired with weather and messages, which are loaded for it, and reported. */
    FULL;

    /** Reads the setting's text. */
    public static RepairMode parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "off" -> OFF;
            case "flag" -> FLAG;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("use off, flag or full");
        };
    }
}
