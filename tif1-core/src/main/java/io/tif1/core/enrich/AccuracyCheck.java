package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.model.Accuracy;
import io.tif1.api.model.Accuracy.Reason;
import io.tif1.api.model.Accuracy.Verdict;
import io.tif1.core.columns.CellReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * The checks behind the accuracy of a lap, after the rules that produce {@code IsAccurate} in the
 * timing data, with the reason of each failure.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class AccuracyCheck {
    /** How far sums and ends may differ, in milliseconds. */
    public static final long TOLERANCE = 3;

    private static final Set<String> CLEAR = Set.of("1", "2", "12", "21");
    private static final List<String> NEEDED =
            List.of("Time", "PitInTime", "FastF1Generated", "TrackStatus", "Sector1Time");

    private final CellReader laps;
    private final DriverOrder order;

    /** Creates the checks of some laps. */
    public AccuracyCheck(CellReader laps, DriverOrder order) {
        this.laps = laps;
        this.order = order;
    }

    /** Checks one lap. */
    public Accuracy of(int row) {
        List<Reason> reasons = new ArrayList<>();
        addPresence(row, reasons);
        if (reasons.isEmpty() && available("Sector1Time") && sectorGap(row) > TOLERANCE) {
            reasons.add(Reason.SECTOR_SUM);
        }
        int previous = order.before(row);
        if (previous >= 0 && laps.text("TrackStatus", previous).equals("4")) {
            reasons.add(Reason.AFTER_SAFETY_CAR);
        }
        if (previous >= 0 && endGap(row, previous) > TOLERANCE) {
            reasons.add(Reason.CONTINUITY);
        }
        boolean complete = NEEDED.stream().allMatch(this::available);
        return new Accuracy(verdict(reasons), reasons, complete);
    }

    private Verdict verdict(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            return Verdict.INACCURATE;
        }
        boolean anything = available("TrackStatus") || available("Sector1Time");
        return anything ? Verdict.ACCURATE : Verdict.UNKNOWN;
    }

    private void addPresence(int row, List<Reason> reasons) {
        if (laps.has("PitInTime", row) || laps.has("PitOutTime", row)) {
            reasons.add(Reason.PIT_STOP);
        }
        if (Boolean.TRUE.equals(laps.flag("FastF1Generated", row))) {
            reasons.add(Reason.GENERATED);
        }
        if (available("TrackStatus") && !CLEAR.contains(laps.text("TrackStatus", row))) {
            reasons.add(Reason.TRACK_STATUS);
        }
        if (!laps.has("LapTime", row)) {
            reasons.add(Reason.NO_LAP_TIME);
        }
        if (available("Sector1Time") && !hasSectors(row)) {
            reasons.add(Reason.NO_SECTOR_TIME);
        }
    }

    private boolean hasSectors(int row) {
        return laps.has("Sector1Time", row)
                && laps.has("Sector2Time", row)
                && laps.has("Sector3Time", row);
    }

    private long sectorGap(int row) {
        return Math.abs(
                at("Sector1Time", row)
                        + at("Sector2Time", row)
                        + at("Sector3Time", row)
                        - at("LapTime", row));
    }

    private long endGap(int row, int previous) {
        boolean known =
                laps.has("LapTime", row) && laps.has("Time", row) && laps.has("Time", previous);
        return known ? Math.abs(at("Time", row) - at("Time", previous) - at("LapTime", row)) : 0;
    }

    private long at(String column, int row) {
        return laps.longs(column).at(row);
    }

    private boolean available(String column) {
        return laps.batch().schema().find(column).map(Field::available).orElse(false);
    }
}
