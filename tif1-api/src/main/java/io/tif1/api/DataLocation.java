package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serializable;
import org.apiguardian.api.API;

/**
 * A place in a file.
 *
 * @param file the file, such as {@code "2025/Monaco Grand Prix/Race/weather.json"}
 * @param offset how many bytes are before it, or -1 if not known
 * @param path the JSON path, such as {@code "$.tel.speed[17]"}, or empty
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record DataLocation(String file, long offset, String path) implements Serializable {
    /** Names a whole file. */
    public static DataLocation of(String file) {
        return new DataLocation(file, -1, "");
    }

    @Override
    public String toString() {
        return file
                + (path.isEmpty() ? "" : " at " + path)
                + (offset < 0 ? "" : " (byte " + offset + ")");
    }
}
