package io.tif1.cli.compare;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.render.TableMaker;
import io.tif1.cli.render.TextTable;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Rows about two laps, and how a text table shows them: with the drivers for heads.
 *
 * @param rows the cells
 * @param layout the columns to show
 * @param heads the heads that differ from the columns' names
 */
@API(status = INTERNAL, since = "1.0")
public record PairTable(RowFrame rows, TableLayout layout, Map<String, String> heads)
        implements TableMaker {
    @Override
    public TextTable of(Frame frame) {
        return layout.of(frame).renamed(heads);
    }
}
