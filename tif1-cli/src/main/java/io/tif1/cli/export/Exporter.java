package io.tif1.cli.export;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Session;
import io.tif1.cli.render.FrameFormat;
import io.tif1.cli.render.FrameWriter;
import io.tif1.cli.render.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables of a session to files. What the archive does not have is told and left out.
 *
 * @param format the format of all files
 * @param wrote is told of each file
 * @param missed is told of each table that is not there
 */
@API(status = INTERNAL, since = "1.0")
public record Exporter(FrameFormat format, Consumer<String> wrote, Consumer<String> missed) {
    /**
     * Writes one table to one file.
     *
     * @throws DataNotFoundException if the archive does not have it
     */
    public void writeFile(Session session, SessionTable table, Path file) throws IOException {
        try (Frame frame = table.load(session)) {
            write(frame, file);
        }
    }

    /**
     * Writes a file for each table, named after it, into a folder that is created if it is missing.
     *
     * @throws DataNotFoundException if the archive has none of them
     */
    public void writeFolder(
            Session session, List<SessionTable> tables, LoadOptions.Scope telemetry, Path folder)
            throws IOException {
        Map<String, Supplier<Frame>> all = new LinkedHashMap<>();
        tables.forEach(table -> all.put(table.toString(), () -> table.load(session)));
        all.putAll(TelemetryTables.of(session, telemetry));
        @Nullable DataNotFoundException missing = null;
        int written = 0;
        for (Map.Entry<String, Supplier<Frame>> table : all.entrySet()) {
            try (Frame frame = table.getValue().get()) {
                Files.createDirectories(folder);
                write(frame, folder.resolve(table.getKey() + "." + format));
                written++;
            } catch (DataNotFoundException e) {
                missing = e;
                missed.accept(table.getKey() + " left out: " + e.getMessage());
            }
        }
        if (written == 0 && missing != null) {
            throw missing;
        }
    }

    private void write(Frame frame, Path file) throws IOException {
        Target.writeFile(file, out -> FrameWriter.write(frame, format, out));
        wrote.accept("%s: %d rows".formatted(file, frame.rows()));
    }
}
