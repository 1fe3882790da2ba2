package io.tif1.lake.silver;

import io.tif1.ergast.columnar.EntitySchema;
import io.tif1.lake.bronze.BronzeLayer;
import java.util.List;

/** How Parquet files are written. */
final class ParquetOptions {
    /** Without what is known of single columns. */
    static final String PLAIN = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

    private ParquetOptions() {}

    static String of(EntitySchema schema, List<String> fieldIds) {
        return PLAIN
                + ", FIELD_IDS {"
                + String.join(", ", fieldIds)
                + "}, KV_METADATA {'tif1.schema.version': '"
                + schema.version()
                + "', 'tif1.entity': '"
                + schema.name()
                + "', 'tif1.code.version': '"
                + BronzeLayer.CODE_VERSION
                + "'}";
    }
}
