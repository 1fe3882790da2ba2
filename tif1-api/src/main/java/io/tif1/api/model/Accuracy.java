package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Whether a lap is fit for comparing pace, and why not if it is not.
 *
 * <p>The checks are those of the timing data's own accuracy flag: no pit stop, a clear track, all
 * times present, sectors that add up to the lap time within 3 ms, no safety car in the lap before,
 * and no hole between the end of the lap before and this one.
 *
 * @param verdict the answer
 * @param reasons the checks that failed, in the order above
 * @param complete whether the source publishes what every check needs; else only some could be made
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Accuracy(Verdict verdict, List<Reason> reasons, boolean complete) {
    /** The answer. */
    public enum Verdict {
        /** Every check that could be made passed. */
        ACCURATE,
        /** At least one check failed. */
        INACCURATE,
        /** The source publishes too little to check anything but the lap time. */
        UNKNOWN
    }

    /** What is wrong with a lap. */
    public enum Reason {
        /** The car entered or left the pit lane. */
        PIT_STOP,
        /** The lap was made up because the timing data ends before it does. */
        GENERATED,
        /** The track was not clear, or yellow in more than one place. */
        TRACK_STATUS,
        /** There is no lap time. */
        NO_LAP_TIME,
        /** At least one sector time is missing. */
        NO_SECTOR_TIME,
        /** The sectors do not add up to the lap time within 3 ms. */
        SECTOR_SUM,
        /** The lap before ended under the safety car. */
        AFTER_SAFETY_CAR,
        /** The lap does not start where the one before ended, within 3 ms. */
        CONTINUITY
    }

    /** Copies the list. */
    public Accuracy {
        reasons = List.copyOf(reasons);
    }

    /** Returns whether the verdict is {@link Verdict#ACCURATE}. */
    public boolean isAccurate() {
        return verdict == Verdict.ACCURATE;
    }
}
