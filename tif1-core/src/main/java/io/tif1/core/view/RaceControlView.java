package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.RaceControl;
import io.tif1.api.model.RaceControlMessage;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The messages of race control on a column batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class RaceControlView extends BatchView implements RaceControl {
    private final List<RaceControlMessage> messages;

    /** Creates a view. */
    public RaceControlView(ColumnBatch batch, FrameMaker frames) {
        super(batch, frames);
        CellReader cells = new CellReader(batch);
        this.messages =
                IntStream.range(0, batch.rows()).mapToObj(row -> message(cells, row)).toList();
    }

    private static RaceControlMessage message(CellReader cells, int row) {
        return new RaceControlMessage(
                cells.instant("Time", row),
                cells.text("Category", row),
                cells.text("Message", row),
                cells.text("Status", row),
                cells.text("Flag", row),
                cells.text("Scope", row),
                cells.integer("Sector", row),
                cells.text("RacingNumber", row),
                cells.integer("Lap", row));
    }

    @Override
    public int size() {
        return messages.size();
    }

    @Override
    public List<RaceControlMessage> messages() {
        return messages;
    }

    @Override
    public Iterator<RaceControlMessage> iterator() {
        return messages.iterator();
    }
}
