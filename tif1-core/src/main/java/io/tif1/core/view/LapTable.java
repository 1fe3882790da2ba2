package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.frame.Field;
import io.tif1.api.model.Laps;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * All laps of a session with what their views need; immutable.
 *
 * @param session which session
 * @param cells the laps
 * @param frames builds frames
 * @param telemetry loads the telemetry of a driver's lap
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record LapTable(
        SessionKey session,
        Cells cells,
        FrameMaker frames,
        BiFunction<String, Integer, Telemetry> telemetry) {
    /** Returns all laps. */
    public Laps all() {
        return new LapsView(this, IntStream.range(0, cells.batch().rows()).toArray());
    }

    /**
     * Checks that the source publishes a column at all.
     *
     * @throws DataNotFoundException if it does not
     */
    void require(String column) {
        if (!cells.batch().schema().field(cells.batch().schema().require(column)).available()) {
            throw new DataNotFoundException(
                    ("the archive publishes no %s for %s, so laps cannot be selected by it; use"
                                    + " where(...) on what there is")
                            .formatted(column, session),
                    List.of());
        }
    }

    boolean available(String column) {
        return cells.batch().schema().find(column).map(Field::available).orElse(false);
    }
}
