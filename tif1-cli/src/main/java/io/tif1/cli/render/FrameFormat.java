package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** How a frame is printed. */
@API(status = INTERNAL, since = "1.0")
public enum FrameFormat {
    /** Text that fits the terminal. */
    TABLE,
    /** One array of objects. */
    JSON,
    /** One object a line. */
    NDJSON,
    /** Comma-separated values with a header. */
    CSV,
    /** An Arrow IPC file. */
    ARROW,
    /** A Parquet file, where a plugin writes them. */
    PARQUET,
    /** A workbook of one sheet. */
    XLSX;

    private static final Map<String, FrameFormat> SUFFIXES =
            Map.of(
                    "xlsx", XLSX,
                    "parquet", PARQUET,
                    "json", JSON,
                    "ndjson", NDJSON,
                    "jsonl", NDJSON,
                    "csv", CSV,
                    "arrow", ARROW,
                    "feather", ARROW,
                    "txt", TABLE);

    /** Returns the format that a file's name tells, or empty if it tells none. */
    public static Optional<FrameFormat> ofFile(Path file) {
        return Optional.ofNullable(SUFFIXES.get(ending(file)));
    }

    /**
     * Returns the format that a file's name tells, a table where it has no ending.
     *
     * @throws IllegalArgumentException if it has an ending that tells no format
     */
    public static FrameFormat requireOfFile(Path file) {
        String ending = ending(file);
        FrameFormat format = SUFFIXES.get(ending);
        if (format == null && !ending.isEmpty()) {
            throw new IllegalArgumentException(
                    "-o %s: a table ends in .csv, .json, .ndjson, .arrow, .parquet, .xlsx or .txt; or name its --format"
                            .formatted(file));
        }
        return format == null ? TABLE : format;
    }

    private static String ending(Path file) {
        @Nullable Path name = file.getFileName();
        String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        int dot = text.lastIndexOf('.');
        return dot <= 0 ? "" : text.substring(dot + 1);
    }

    /** Returns whether a terminal cannot show it. */
    public boolean isBinary() {
        return this == ARROW || this == PARQUET || this == XLSX;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
