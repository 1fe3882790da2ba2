package io.tif1.export.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.tif1.api.Frames;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFormatTest {
    @TempDir Path folder;

    private Tif1 f1;
    private Frame laps;

    @BeforeEach
    void load() {
        f1 = Tif1.builder().source(Sources.sample()).noCache().frame("columns").open();
        laps = f1.session(2025, "Sample", "R").laps().frame();
    }

    @AfterEach
    void close() {
        laps.close();
        f1.close();
    }

    @Test
    void writesEveryCellOfTheLaps() throws Exception {
        Path file = folder.resolve("it's laps.parquet");

        Frames.write(laps, file, "parquet");

        assertThat(Files.readAllBytes(file)).startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
        assertThat(rows(file, "count(*)")).containsExactly(Integer.toString(laps.rows()));
        assertThat(columns(file)).isEqualTo(laps.schema().names());
        for (String name : laps.schema().names()) {
            assertThat(rows(file, "count(*) - count(\"" + name + "\")"))
                    .as(name)
                    .containsExactly(Integer.toString(laps.column(name).missingCount()));
        }
    }

    @Test
    void durationsAreSecondsAndInstantsAreUtc() throws Exception {
        Path file = folder.resolve("laps.parquet");
        Frames.write(laps, file, "PARQUET");

        List<String> seconds = rows(file, "LapTime");
        for (int row = 0; row < laps.rows(); row++) {
            String expected =
                    laps.column("LapTime").isMissing(row)
                            ? "null"
                            : Double.toString(laps.column("LapTime").longAt(row) / 1000.0);
            assertThat(seconds.get(row)).isEqualTo(expected);
        }
        assertThat(rows(file, "typeof(LapStartDate)")).contains("TIMESTAMP");
        assertThat(rows(file, "typeof(Driver)")).contains("VARCHAR");
        assertThat(rows(file, "Driver").get(0)).isEqualTo(laps.column("Driver").textAt(0));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothing() {
        Path nowhere = folder.resolve("missing/laps.parquet");

        assertThatIOException().isThrownBy(() -> Frames.write(laps, nowhere, "parquet"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesAnEarlierFileAsAWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("laps.parquet"), "old");

        // snippet:parquet
        Frames.write(laps, file, "parquet");
        // end

        assertThat(rows(file, "count(*)")).containsExactly(Integer.toString(laps.rows()));
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private static List<String> columns(Path file) throws Exception {
        return query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + from(file) + ")");
    }

    private static List<String> rows(Path file, String what) throws Exception {
        return query("SELECT " + what + " FROM " + from(file));
    }

    private static String from(Path file) {
        return "read_parquet('" + file.toString().replace("'", "''") + "')";
    }

    private static List<String> query(String sql) throws Exception {
        List<String> values = new ArrayList<>();
        try (Connection duck = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(String.valueOf(result.getObject(1)));
            }
        }
        return values;
    }
}
