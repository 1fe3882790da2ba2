package io.tif1.cli.lake;

import io.tif1.api.frame.Schema;
import io.tif1.cli.render.RowFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with missing cells, for printing. */
final class Rows {
    private Rows() {}

    /** Compilers before 22 do not read from class files that cells may be missing. */
    @SuppressWarnings("NullAway")
    static RowFrame of(Schema schema, List<@Nullable Object[]> rows) {
        return new RowFrame(schema, rows);
    }
}
