package io.tif1.lake.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.StorageException;
import io.tif1.lake.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apiguardian.api.API;
import tools.jackson.databind.node.ObjectNode;

/** One line for each task of each run, in one file a day; only ever appended to; thread-safe. */
@API(status = INTERNAL, since = "1.0")
public final class AuditLog {
    private final Path folder;
    private final Clock clock;
    private final String run;

    /** Opens the log of a run. */
    public AuditLog(Path folder, Clock clock, String run) {
        this.folder = folder;
        this.clock = clock;
        this.run = run;
    }

    /**
     * Writes a line.
     *
     * @param task what was done
     * @param outcome {@code success}, {@code skipped} or {@code failed}
     * @param facts inputs, outputs, counts, errors
     */
    public synchronized void write(String task, String outcome, ObjectNode facts) {
        ObjectNode line = Json.object();
        line.put("ts", clock.instant().toString());
        line.put("run_id", run);
        line.put("correlation_id", run);
        line.put("task", task);
        line.put("outcome", outcome);
        line.setAll(facts);
        Path file = folder.resolve(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".jsonl");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file,
                    new String(Json.bytes(line), UTF_8) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StorageException("cannot write the audit log " + file, e);
        }
    }
}
