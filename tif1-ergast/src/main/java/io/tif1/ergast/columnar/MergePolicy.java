package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Which source's value of a field counts when several have the same key.
 *
 * @param ranking the sources, the most trusted first
 * @param rule how the ranking is used
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record MergePolicy(List<String> ranking, Rule rule) {
    /** How a ranking is used. */
    public enum Rule {
        /** The first source in the ranking that has the row, even if its value is missing. */
        RANKED,
        /** The first source in the ranking that has a value. */
        FIRST_VALUE,
        /** The source whose rows were fetched last and has a value. */
        NEWEST,
        /** As {@link #FIRST_VALUE} for rows of today, and as {@link #RANKED} for older ones. */
        TODAY_FIRST_VALUE
    }

    /** Copies the list. */
    public MergePolicy {
        ranking = List.copyOf(ranking);
    }

    /** Prefers sources in this order, and takes the first value there is. */
    public static MergePolicy firstValue(String... ranking) {
        return new MergePolicy(List.of(ranking), Rule.FIRST_VALUE);
    }
}
