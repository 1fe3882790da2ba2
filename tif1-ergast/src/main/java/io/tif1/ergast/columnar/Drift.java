package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * A difference between the declaration and what came.
 *
 * @param kind what differs
 * @param path the field, such as {@code MRData.RaceTable.Races[].Results[].tyre}
 * @param page the first page that has it
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Drift(Kind kind, String path, int page) {
    /** What differs. */
    public enum Kind {
        /** A field nobody declared. */
        UNKNOWN_FIELD,
        /** An object or array where a value is declared, or the other way round. */
        OTHER_SHAPE
    }
}
