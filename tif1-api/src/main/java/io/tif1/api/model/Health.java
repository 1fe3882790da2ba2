package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What the counts of a {@code Tif1} come to. Immutable.
 *
 * @param checks one for each subject, in their order
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Health(List<Check> checks) {
    /** Copies the list. */
    public Health {
        checks = List.copyOf(checks);
    }

    /** What is judged. */
    public enum Subject {
        /** Files answered by caches among those that exist. */
        HIT_RATE,
        /** Files that did not fail. */
        SUCCESS_RATE,
        /** The circuit breakers of all hosts. */
        BREAKERS,
        /** The slowest of the latest queries. */
        SLOWEST_QUERY
    }

    /** What it comes to. */
    public enum State {
        /** It is as it should be. */
        GOOD,
        /** There is too little to judge by; the detail says what is missing. */
        UNKNOWN,
        /** It is not as it should be. */
        BAD
    }

    /**
     * One judgement.
     *
     * @param subject what is judged
     * @param state what it comes to
     * @param detail the numbers, fit for a message
     * @since 1.0
     */
    public record Check(Subject subject, State state, String detail) {}

    /** Returns whether nothing is bad; what is not known is not bad. */
    public boolean isGood() {
        return checks.stream().noneMatch(check -> check.state() == State.BAD);
    }

    /** Returns the judgement of one subject. */
    public Check of(Subject subject) {
        return checks.stream()
                .filter(check -> check.subject() == subject)
                .findFirst()
                .orElseGet(() -> new Check(subject, State.UNKNOWN, "not judged"));
    }
}
