package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.frame.Field;
import io.tif1.api.model.Laps;
import io.tif1.api.model.SessionKey;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.enrich.AccuracyCheck;
import io.tif1.core.enrich.DriverOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * All laps of a session with what their views need; immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class LapRows {
    private final SessionKey session;
    private final CellReader cells;
    private final FrameMaker frames;
    private final SessionLinks links;
    private final DriverOrder order;
    private final AccuracyCheck accuracy;

    /** Creates rows from a table of laps. */
    public LapRows(SessionKey session, CellReader cells, FrameMaker frames, SessionLinks links) {
        this.session = session;
        this.cells = cells;
        this.frames = frames;
        this.links = links;
        this.order = DriverOrder.of(cells);
        this.accuracy = new AccuracyCheck(cells, order);
    }

    SessionKey session() {
        return session;
    }

    CellReader cells() {
        return cells;
    }

    FrameMaker frames() {
        return frames;
    }

    SessionLinks links() {
        return links;
    }

    DriverOrder order() {
        return order;
    }

    AccuracyCheck accuracy() {
        return accuracy;
    }

    /** Returns all laps. */
    public Laps all() {
        return new LapsView(this, IntStream.range(0, cells.batch().rows()).toArray());
    }

    /** Returns the same rows with other columns. */
    LapRows with(ColumnBatch batch) {
        return new LapRows(session, new CellReader(batch), frames, links);
    }

    /**
     * Checks that the source publishes a column at all.
     *
     * @throws DataNotFoundException if it does not
     */
    void require(String column) {
        if (!available(column)) {
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
