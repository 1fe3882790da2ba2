package io.tif1.export.parquet;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.spi.FrameFileFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apiguardian.api.API;

/** Writes Parquet files; found by {@code ServiceLoader}. Thread-safe. */
@API(status = INTERNAL, since = "1.0")
public final class ParquetFormat implements FrameFileFormat {
    /** Called by {@code ServiceLoader}; touches nothing of DuckDB. */
    public ParquetFormat() {}

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public void write(Frame frame, Path file) throws IOException {
        try (DuckTable table = DuckTable.open()) {
            table.fill(frame);
            table.copyTo(file);
        } catch (SQLException e) {
            throw new IOException("cannot write " + file + " as Parquet: " + e.getMessage(), e);
        }
    }
}
