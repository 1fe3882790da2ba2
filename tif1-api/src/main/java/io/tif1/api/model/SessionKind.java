package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The sessions a race weekend or a test can have.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum SessionKind {
    /** First practice, or the first day of a test. */
    PRACTICE_1("Practice 1", "FP1"),
    /** Second practice, or the second day of a test. */
    PRACTICE_2("Practice 2", "FP2"),
    /** Third practice, or the third day of a test. */
    PRACTICE_3("Practice 3", "FP3"),
    /** Qualifying for the race. */
    QUALIFYING("Qualifying", "Q"),
    /** The short race. */
    SPRINT("Sprint", "S"),
    /** Qualifying for the sprint from 2024 on; in 2021 the name of the sprint itself. */
    SPRINT_QUALIFYING("Sprint Qualifying", "SQ"),
    /** Qualifying for the sprint in 2023. */
    SPRINT_SHOOTOUT("Sprint Shootout", "SS"),
    /** The Grand Prix. */
    RACE("Race", "R");

    private final String displayName;
    private final String code;

    SessionKind(String displayName, String code) {
        this.displayName = displayName;
        this.code = code;
    }

    /** Returns the archive's name, such as {@code "Practice 1"}; also the folder name. */
    public String displayName() {
        return displayName;
    }

    /** Returns the short code, such as {@code "FP1"}. */
    public String code() {
        return code;
    }

    /**
     * Finds a kind by name or code, ignoring case, blanks, hyphens and underscores.
     *
     * @return the kind, or empty if the text is none
     */
    public static Optional<SessionKind> find(String text) {
        String wanted = squeeze(text);
        for (SessionKind kind : values()) {
            if (squeeze(kind.displayName).equals(wanted) || squeeze(kind.code).equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the session is a race or a sprint, given its season. */
    public boolean isRaceLike(int season) {
        return this == RACE || this == SPRINT || this == SPRINT_QUALIFYING && season <= 2023;
    }

    /** Returns whether the session has three knock-out segments, given its season. */
    public boolean isQualifyingLike(int season) {
        return this == QUALIFYING
                || this == SPRINT_SHOOTOUT
                || this == SPRINT_QUALIFYING && season >= 2024;
    }

    /** Returns whether the session is a practice or a test day. */
    public boolean isPractice() {
        return this == PRACTICE_1 || this == PRACTICE_2 || this == PRACTICE_3;
    }

    private static String squeeze(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_' && c != '-' && !Character.isWhitespace(c)) {
                kept.append(c);
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }
}
