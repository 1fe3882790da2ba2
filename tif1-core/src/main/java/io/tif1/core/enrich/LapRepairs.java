package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Laps with their known defects repaired.
 *
 * @param laps the repaired laps
 * @param notes what was repaired, one readable line for each kind
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record LapRepairs(ColumnBatch laps, List<String> notes) {
    /** Copies the list. */
    public LapRepairs {
        notes = List.copyOf(notes);
    }

    /**
     * Repairs weather and deletions.
     *
     * @param weather the session's weather; without rows the laps keep theirs
     * @param messages the messages of race control; without rows the laps keep their flags
     */
    public static LapRepairs of(CellReader laps, CellReader weather, CellReader messages) {
        List<String> notes = new ArrayList<>();
        ColumnBatch repaired = laps.batch();
        if (weather.batch().rows() > 0) {
            repaired = LapWeather.replace(laps, weather);
            notes.add(
                    "repaired: the weather of %d laps is taken from weather.json by time"
                            .formatted(laps.batch().rows()));
        }
        if (messages.batch().rows() > 0) {
            ColumnBatch marked = Deletions.complete(new CellReader(repaired), messages);
            long more = deleted(new CellReader(marked)) - deleted(laps);
            notes.add(
                    "repaired: %d more laps are marked deleted by messages of race control"
                            .formatted(more));
            repaired = marked;
        }
        return new LapRepairs(repaired, notes);
    }

    private static long deleted(CellReader laps) {
        return IntStream.range(0, laps.batch().rows())
                .filter(row -> Boolean.TRUE.equals(laps.flag("Deleted", row)))
                .count();
    }
}
