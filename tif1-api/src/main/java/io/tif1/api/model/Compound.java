package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Tyre compounds, including the names used in 2018.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum Compound {
    /** The softest of 2018. */
    HYPERSOFT,
    /** Of 2018. */
    ULTRASOFT,
    /** Of 2018. */
    SUPERSOFT,
    /** Soft. */
    SOFT,
    /** Medium. */
    MEDIUM,
    /** Hard. */
    HARD,
    /** The hardest of 2018. */
    SUPERHARD,
    /** Intermediate. */
    INTERMEDIATE,
    /** Full wet. */
    WET,
    /** A prototype in a test. */
    TEST_UNKNOWN,
    /** Not known: the source says so, or says nothing. */
    UNKNOWN;

    /**
     * Finds a compound by the archive's text, ignoring case; {@code TEST-UNKNOWN} is accepted.
     *
     * @return the compound, or empty if the text is none
     */
    public static Optional<Compound> find(String text) {
        String wanted = text.trim().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(c -> c.name().equals(wanted)).findFirst();
    }

    /** Returns whether the tyre is made for a dry track. */
    public boolean isSlick() {
        return ordinal() <= SUPERHARD.ordinal();
    }
}
