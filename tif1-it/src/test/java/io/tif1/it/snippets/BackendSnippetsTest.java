package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Frames;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import java.nio.file.Path;
import joinery.DataFrame;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.Table;

/** The programs in the READMEs of table backends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackendSnippetsTest {
    private Tif1 f1;
    private Session session;

    @BeforeAll
    void open() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().open();
        session = f1.session(2025, "Sample", "R");
    }

    @AfterAll
    void close() {
        f1.close();
    }

    @Test
    void tablesawSummarizes() {
        // snippet:tablesaw-table
        Table laps = session.laps().frame("tablesaw").unwrap(Table.class);
        Table best = laps.summarize("LapTime", AggregateFunctions.min).by("Driver");
        // end

        assertThat(best.rowCount()).isEqualTo(session.laps().byDriver().size());
    }

    @Test
    void joineryHoldsTheSameRows() {
        // snippet:joinery-frame
        DataFrame<?> laps = session.laps().frame("joinery").unwrap(DataFrame.class);
        // end

        assertThat(laps.length()).isEqualTo(session.laps().size());
    }

    @Test
    void arrowGivesVectorsAndFiles(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("laps.arrow");

        // snippet:arrow-vectors
        try (Frame laps = session.laps().frame("arrow")) {
            VectorSchemaRoot root = laps.unwrap(VectorSchemaRoot.class);
            System.out.println(root.getRowCount());
        }
        Frames.writeArrow(session.laps().frame(), file); // any frame; copied to Arrow first
        // end

        assertThat(file).isNotEmptyFile();
    }
}
