package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * The states of the track, with the digit that the timing system uses.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum TrackStatus {
    /** Clear. */
    CLEAR('1'),
    /** At least one sector under yellow. */
    YELLOW('2'),
    /** Never used by the timing system so far. */
    UNUSED('3'),
    /** Safety car. */
    SAFETY_CAR('4'),
    /** Red flag. */
    RED('5'),
    /** Virtual safety car. */
    VIRTUAL_SAFETY_CAR('6'),
    /** Virtual safety car about to end. */
    VIRTUAL_SAFETY_CAR_ENDING('7');

    private final char code;

    TrackStatus(char code) {
        this.code = code;
    }

    /** Returns the digit, {@code '1'} to {@code '7'}. */
    public char code() {
        return code;
    }

    /**
     * Decodes the statuses of a lap, such as {@code "24"}, in order of occurrence.
     *
     * @return without repetition; characters that are no status are left out
     */
    public static Set<TrackStatus> parse(String codes) {
        Set<TrackStatus> found = new LinkedHashSet<>();
        for (char c : codes.toCharArray()) {
            if (c >= '1' && c <= '7') {
                found.add(values()[c - '1']);
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
