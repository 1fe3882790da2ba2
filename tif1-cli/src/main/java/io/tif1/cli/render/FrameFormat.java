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
    ARROW;

    private static final Map<String, FrameFormat> SUFFIXES =
            Map.of(
                    "json", JSON,
                    "ndjson", NDJSON,
                    "jsonl", NDJSON,
                    "csv", CSV,
                    "arrow", ARROW,
                    "feather", ARROW,
                    "txt", TABLE);

    /** Returns the format that a file's name tells, or empty if it tells none. */
    public static Optional<FrameFormat> ofFile(Path file) {
        @Nullable Path name = file.getFileName();
        String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SUFFIXES.get(text.substring(text.lastIndexOf('.') + 1)));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
