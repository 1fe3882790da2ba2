package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * How a session ended for a driver.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum Outcome {
    /** Finished on the lead lap. */
    FINISHED,
    /** Finished, but laps behind. */
    LAPPED,
    /** Did not finish. */
    RETIRED,
    /** Disqualified. */
    DISQUALIFIED,
    /** Excluded. */
    EXCLUDED,
    /** Withdrawn before the start. */
    WITHDRAWN,
    /** Ran at the end, but covered too little. */
    NOT_CLASSIFIED,
    /** Did not start. */
    DID_NOT_START,
    /** Not known. */
    UNKNOWN;

    /** Returns whether the driver started and did not see the flag. */
    public boolean isDnf() {
        return this == RETIRED || this == NOT_CLASSIFIED;
    }

    /**
     * Reads the status of official results, such as {@code "Finished"}, {@code "+2 Laps"}, {@code
     * "Lapped"} or {@code "Engine"}.
     *
     * @return {@link #UNKNOWN} for a blank text; whatever names a cause is a retirement
     */
    public static Outcome parse(String status) {
        String text = status.trim().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        return switch (text) {
            case "finished" -> FINISHED;
            case "lapped" -> LAPPED;
            case "disqualified" -> DISQUALIFIED;
            case "excluded" -> EXCLUDED;
            case "withdrew", "withdrawn" -> WITHDRAWN;
            case "not classified" -> NOT_CLASSIFIED;
            case "did not start", "did not qualify", "did not prequalify" -> DID_NOT_START;
            default -> text.matches("\\+\\s*\\d+ laps?") ? LAPPED : RETIRED;
        };
    }
}
