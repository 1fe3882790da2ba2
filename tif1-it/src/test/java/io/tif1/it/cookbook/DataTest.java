package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Frames;
import io.tif1.api.Workbook;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.ScheduledSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

/** Tables of several libraries, and files. */
class DataTest extends CookbookPage {
    @TempDir Path folder;

    DataTest() {
        super("data");
    }

    @Test
    void twoLibraries() throws Throwable {
        assertThat(assertPrints("cookbook-e15", this::backends)).last().isEqualTo("1087 rows");
    }

    private void backends() {
        // snippet:cookbook-e15
        try (Frame arrow = race.laps().frame("arrow")) {
            VectorSchemaRoot root = arrow.unwrap(VectorSchemaRoot.class);
            System.out.println(root.getRowCount() + " rows in " + arrow.backend());
            Table table = Frames.convert(arrow, "tablesaw").unwrap(Table.class);
            System.out.println(table.numberColumn("LapTimeSeconds").min() + " s at best");
            System.out.println(table.rowCount() + " rows");
        }
        // end
    }

    @Test
    void columnsAsArrays() throws Throwable {
        assertPrints("cookbook-u06", this::arrays);
    }

    private void arrays() {
        // snippet:cookbook-u06
        try (Frame laps = race.laps().frame("arrow")) {
            double[] seconds = laps.column("LapTimeSeconds").toDoubles(Double.NaN);
            int[] numbers = laps.column("LapNumber").toInts(0);
            System.out.println(
                    seconds.length
                            + " times, laps 1 to "
                            + Arrays.stream(numbers).max().getAsInt());
            System.out.println(laps.column("PitInTime").missingCount() + " laps without pit entry");
        }
        // end
    }

    @Test
    void sheets() throws Throwable {
        assertThat(assertPrints("cookbook-u24-workbook", this::workbook)).hasSize(1);
    }

    private void workbook() throws IOException {
        Path file = folder.resolve("weekend.xlsx");
        // snippet:cookbook-u24-workbook
        Workbook weekend = new Workbook();
        for (String session : List.of("Q", "S", "R")) {
            weekend.sheet(session, f1.session(2025, "Sample", session).results().frame());
        }
        weekend.sheet("Weather", race.weather().frame()).write(file);
        System.out.println(file.getFileName());
        // end
    }

    @Test
    void sql() throws Throwable {
        assertThat(assertPrints("cookbook-u24-sql", this::query)).hasSize(3);
    }

    private void query() throws Exception {
        Path file = folder.resolve("query.parquet");
        // snippet:cookbook-u24-sql
        Frames.write(race.laps().frame(), file, "parquet");
        String sql =
                "SELECT Driver, min(LapTime) AS Best FROM '"
                        + file
                        + "'"
                        + " GROUP BY Driver ORDER BY Best LIMIT 3";
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = db.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                System.out.println(rows.getString("Driver") + " " + rows.getDouble("Best"));
            }
        }
        // end
    }

    @Test
    void files() throws Throwable {
        Path files = Files.createDirectory(folder.resolve("files"));
        List<String> printed = assertPrints("cookbook-u24", () -> export(files));

        assertThat(printed).hasSize(6 + 5);
        assertThat(Files.readAllLines(files.resolve("laps.csv"))).hasSize(1 + 1087);
    }

    private void export(Path folder) throws IOException {
        // snippet:cookbook-u24
        try (Frame laps = race.laps().frame()) {
            for (String format : List.of("csv", "json", "ndjson", "arrow", "parquet", "xlsx")) {
                Frames.write(laps, folder.resolve("laps." + format), format);
            }
        }
        for (ScheduledSession session : f1.calendar().event(2025, "Sample").sessions()) {
            String code = session.kind().code(); // a whole weekend; a season is one more loop
            try (Frame laps = f1.session(2025, "Sample", code).laps().frame()) {
                Frames.writeCsv(laps, folder.resolve(code + ".csv"));
            }
        }
        Stream.of(folder.toFile().list()).sorted().forEach(System.out::println);
        // end
    }
}
