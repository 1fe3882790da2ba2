/**
 * The history as a lake: pages as they came, typed Parquet files, and a star schema in DuckDB.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.OfficialResultsProvider under the id {@code lake}
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; DuckDB has no descriptor
module io.tif1.lake {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api; // its exceptions
    requires transitive io.tif1.ergast; // clients and partitions are in the API
    requires transitive java.sql; // query results are in the API
    requires tools.jackson.databind;
    requires duckdb.jdbc;
    requires jdk.httpserver; // metrics, where asked for

    exports io.tif1.lake;
    exports io.tif1.lake.export;
    exports io.tif1.lake.metrics;
    exports io.tif1.lake.query;
    exports io.tif1.lake.run;
    exports io.tif1.lake.store;

    provides io.tif1.api.spi.OfficialResultsProvider with
            io.tif1.lake.join.LakeResultsProvider;
}
