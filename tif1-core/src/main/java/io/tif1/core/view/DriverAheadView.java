package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.DriverAhead;
import io.tif1.api.model.LapRef;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The car ahead for all samples on a column batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class DriverAheadView implements DriverAhead {
    private final ColumnBatch batch;
    private final FrameMaker frames;
    private final List<LapRef> laps;

    /** Creates a view. */
    public DriverAheadView(ColumnBatch batch, FrameMaker frames) {
        this.batch = batch;
        this.frames = frames;
        this.laps = laps(new CellReader(batch));
    }

    private static List<LapRef> laps(CellReader cells) {
        List<LapRef> laps = new ArrayList<>();
        int[] numbers = cells.ints("LapNumber").values();
        int[] drivers = cells.texts("Driver").codes();
        for (int row = 0; row < numbers.length; row++) {
            boolean isNew =
                    row == 0
                            || numbers[row] != numbers[row - 1]
                            || drivers[row] != drivers[row - 1];
            if (isNew) {
                laps.add(new LapRef(cells.text("Driver", row), numbers[row]));
            }
        }
        return List.copyOf(laps);
    }

    @Override
    public List<LapRef> laps() {
        return laps;
    }

    @Override
    public int size() {
        return batch.rows();
    }

    @Override
    public Frame frame() {
        return frames.make(batch);
    }

    @Override
    public Frame frame(String backend) {
        return frames.make(batch, backend);
    }

    @Override
    public String toString() {
        return "cars ahead for %d samples of %d laps".formatted(size(), laps.size());
    }
}
