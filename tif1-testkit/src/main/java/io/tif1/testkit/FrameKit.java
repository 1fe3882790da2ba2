package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.spi.FrameBackend;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** What the parts of the frame kit share: building tables, comparing them, closing them. */
abstract class FrameKit {
    private final List<Frame> open = new ArrayList<>();

    /** Returns the backend under test. */
    protected abstract FrameBackend backend();

    @AfterEach
    void closeFrames() {
        open.forEach(Frame::close);
    }

    /** Builds a table and closes it after the test. */
    final Frame build(ReferenceTable table) {
        return closing(table.build(backend()));
    }

    /** Closes a frame after the test. */
    final Frame closing(Frame frame) {
        open.add(frame);
        return frame;
    }

    /** Fails unless every cell of the frame is the table's. */
    static void assertSame(Frame frame, ReferenceTable table) {
        assertThat(frame.schema()).isEqualTo(table.schema());
        assertThat(frame.rows()).isEqualTo(table.rows());
        for (ReferenceColumn expected : table.columns()) {
            Column column = frame.column(expected.field().name());
            assertThat(column.name()).isEqualTo(expected.field().name());
            assertThat(column.type()).isEqualTo(expected.field().type());
            assertThat(cells(column)).as(column.name()).isEqualTo(expected.values());
        }
    }

    /** Reads a column cell by cell. */
    static List<Object> cells(Column column) {
        List<Object> cells = new ArrayList<>(column.size());
        for (int row = 0; row < column.size(); row++) {
            cells.add(column.valueAt(row));
            assertThat(column.isMissing(row)).isEqualTo(cells.get(row) == null);
        }
        return cells;
    }
}
