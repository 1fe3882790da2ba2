package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.CircuitInfo;
import io.tif1.api.model.Corner;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The corners of a circuit on a column batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CircuitView extends BatchView implements CircuitInfo {
    private final List<Corner> corners;

    /** Creates a view. */
    public CircuitView(ColumnBatch batch, FrameMaker frames) {
        super(batch, frames);
        CellReader cells = new CellReader(batch);
        this.corners =
                IntStream.range(0, batch.rows()).mapToObj(row -> corner(cells, row)).toList();
    }

    private static Corner corner(CellReader cells, int row) {
        Integer number = cells.integer("Number", row);
        return new Corner(
                number == null ? 0 : number,
                cells.text("Letter", row),
                cells.number("X", row),
                cells.number("Y", row),
                cells.number("Angle", row),
                cells.number("Distance", row));
    }

    @Override
    public List<Corner> corners() {
        return corners;
    }

    @Override
    public OptionalDouble rotation() {
        String rotation = batch.attributes().get("rotation");
        return rotation == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(rotation));
    }
}
