package io.tif1.lake.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.StorageException;
import io.tif1.lake.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import tools.jackson.databind.node.ObjectNode;

/** The state of one run, as lines that are only ever appended; thread-safe. */
final class Journal {
    private final Path file;
    private final Clock clock;

    Journal(Path root, String run, Clock clock) {
        this.file = file(root, run);
        this.clock = clock;
    }

    static Path folder(Path root) {
        return root.resolve("_state/runs");
    }

    static Path file(Path root, String run) {
        return folder(root).resolve(run + ".jsonl");
    }

    void begin(PipelineRequest request) {
        ObjectNode line = Json.object();
        line.put("request", request.key());
        line.put("mode", request.mode().label());
        write("begin", line);
    }

    void unit(PipelineTask task, String unit, TaskState state, String error) {
        ObjectNode line = Json.object();
        line.put("task", task.label()).put("unit", unit).put("state", state.label());
        if (!error.isEmpty()) {
            line.put("error", error);
        }
        write("unit", line);
    }

    void task(PipelineTask task, TaskState state, int units, double seconds) {
        ObjectNode line = Json.object();
        line.put("task", task.label()).put("state", state.label());
        line.put("units", units).put("seconds", seconds);
        write("task", line);
    }

    void end(String status) {
        write("end", Json.object().put("status", status));
    }

    private synchronized void write(String event, ObjectNode facts) {
        ObjectNode line = Json.object().put("ts", clock.instant().toString()).put("event", event);
        line.setAll(facts);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    new String(Json.bytes(line), UTF_8) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StorageException("cannot write the state of the run to " + file, e);
        }
    }
}
