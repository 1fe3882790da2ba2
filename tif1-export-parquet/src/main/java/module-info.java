/**
 * Writes frames as Parquet files.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.FrameFileFormat with the id {@code parquet}
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; DuckDB has no descriptor
module io.tif1.export.parquet {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires java.sql;
    requires duckdb.jdbc;

    provides io.tif1.api.spi.FrameFileFormat with
            io.tif1.export.parquet.ParquetFormat;
}
