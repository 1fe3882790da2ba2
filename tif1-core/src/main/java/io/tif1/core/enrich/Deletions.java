package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Finds the laps that messages of race control delete.
 *
 * <p>A deletion belongs to the car's lap of exactly that time; where the message names no time, or
 * no lap has it, to the lap it numbers. In qualifying the messages count one lap more than the laps
 * do: the shift is taken from the deletions that were found by their times.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Deletions {
    private Deletions() {}

    /**
     * A deletion with its lap.
     *
     * @param notice the message
     * @param lap the row of the lap, or -1 if none fits
     */
    public record Found(DeletionNotice notice, int lap) {}

    /** Finds the lap of each deletion. */
    public static List<Found> find(CellReader laps, CellReader messages) {
        List<DeletionNotice> notices = DeletionNotice.read(messages);
        int shift = shift(laps, notices);
        return notices.stream()
                .map(
                        notice -> {
                            int timed = byTime(laps, notice);
                            return new Found(
                                    notice, timed >= 0 ? timed : byNumber(laps, notice, shift));
                        })
                .toList();
    }

    private static int shift(CellReader laps, List<DeletionNotice> notices) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (DeletionNotice notice : notices) {
            int row = byTime(laps, notice);
            if (row >= 0 && notice.lap() > 0) {
                votes.merge(notice.lap() - laps.ints("LapNumber").at(row), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int byTime(CellReader laps, DeletionNotice notice) {
        return notice.millis() < 0
                ? -1
                : first(
                        laps,
                        notice,
                        row ->
                                laps.has("LapTime", row)
                                        && Math.abs(laps.longs("LapTime").at(row) - notice.millis())
                                                <= 1);
    }

    private static int byNumber(CellReader laps, DeletionNotice notice, int shift) {
        return first(
                laps,
                notice,
                row ->
                        Integer.valueOf(notice.lap() - shift)
                                .equals(laps.integer("LapNumber", row)));
    }

    private static int first(CellReader laps, DeletionNotice notice, IntPredicate condition) {
        for (int row = 0; row < laps.batch().rows(); row++) {
            if (laps.text("DriverNumber", row).equals(notice.car())
                    && laps.has("LapNumber", row)
                    && condition.test(row)) {
                return row;
            }
        }
        return -1;
    }

    /**
     * Returns the laps with {@code Deleted} and {@code DeletedReason} completed: what the laps mark
     * stays, what only messages say is added, and every other lap is known not to be deleted.
     */
    public static ColumnBatch complete(CellReader laps, CellReader messages) {
        int rows = laps.batch().rows();
        byte[] deleted = new byte[rows];
        @Nullable String[] reasons = new @Nullable String[rows + 1];
        int[] codes = new int[rows];
        long[] known = Bitmaps.none(rows);
        for (int row = 0; row < rows; row++) {
            deleted[row] = (byte) (Boolean.TRUE.equals(laps.flag("Deleted", row)) ? 1 : 0);
            set(reasons, codes, known, row, laps.text("DeletedReason", row));
        }
        for (Found found : find(laps, messages)) {
            if (found.lap() >= 0) {
                deleted[found.lap()] = 1;
                set(reasons, codes, known, found.lap(), found.notice().reason());
            }
        }
        ColumnBatch with =
                Batches.with(
                        laps.batch(),
                        Field.of("Deleted", ColumnType.BOOLEAN),
                        new ColumnData.Booleans(deleted, null));
        return Batches.with(
                with,
                Field.of("DeletedReason", ColumnType.TEXT),
                new ColumnData.Texts(codes, filled(reasons), Bitmaps.orNull(known, rows)));
    }

    private static void set(
            @Nullable String[] reasons, int[] codes, long[] known, int row, String reason) {
        if (!reason.isEmpty()) {
            reasons[row] = reason;
            codes[row] = row;
            Bitmaps.set(known, row);
        }
    }

    private static String[] filled(@Nullable String[] reasons) {
        return Arrays.stream(reasons)
                .map(reason -> reason == null ? "" : reason)
                .toArray(String[]::new);
    }
}
