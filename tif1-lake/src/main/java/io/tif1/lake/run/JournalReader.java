package io.tif1.lake.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.InvalidDataException;
import io.tif1.api.StorageException;
import io.tif1.lake.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the lines of a run; a line that a killed process did not end is passed over. */
final class JournalReader {
    private final Map<PipelineTask, TaskState> tasks = new EnumMap<>(PipelineTask.class);
    private final Map<PipelineTask, Integer> units = new EnumMap<>(PipelineTask.class);
    private final List<String> failures = new ArrayList<>();
    private String request = "";
    private String status = "running";
    private Instant begun = Instant.EPOCH;
    private @Nullable Instant ended;

    private JournalReader() {}

    static RunState read(Path file) {
        JournalReader reader = new JournalReader();
        try {
            String text = new String(Files.readAllBytes(file), UTF_8);
            text.lines().forEach(line -> reader.line(file.toString(), line));
        } catch (IOException e) {
            throw new StorageException("cannot read the run " + file, e);
        }
        String name = String.valueOf(file.getFileName());
        return new RunState(
                name.substring(0, name.length() - ".jsonl".length()),
                reader.request,
                reader.status,
                reader.begun,
                reader.ended,
                reader.tasks,
                reader.units,
                reader.failures);
    }

    private void line(String document, String line) {
        try {
            JsonNode node = Json.read(document, line.getBytes(UTF_8));
            Instant at = Instant.parse(Json.text(document, node, "ts"));
            switch (Json.text(document, node, "event")) {
                case "begin" -> begin(at, Json.text(document, node, "request"));
                case "unit" -> unit(document, node);
                case "task" -> task(document, node);
                default -> end(at, Json.text(document, node, "status"));
            }
        } catch (InvalidDataException e) {
            System.getLogger(JournalReader.class.getName())
                    .log(System.Logger.Level.DEBUG, "passed over a line of " + document, e);
        }
    }

    /** A run that goes on forgets how it ended before. */
    private void begin(Instant at, String what) {
        if (begun.equals(Instant.EPOCH)) {
            begun = at;
        }
        request = what;
        status = "running";
        ended = null;
        tasks.clear();
        units.clear();
        failures.clear();
    }

    private void unit(String document, JsonNode node) {
        PipelineTask task = task(Json.text(document, node, "task"));
        TaskState state = TaskState.ofLabel(Json.text(document, node, "state"));
        tasks.putIfAbsent(task, TaskState.RUNNING);
        units.merge(task, 1, Integer::sum);
        if (state == TaskState.FAILED || state == TaskState.TIMED_OUT) {
            String error = Json.optional(node, "error").map(JsonNode::asString).orElse("");
            failures.add(Json.text(document, node, "unit") + ": " + error);
        }
    }

    private void task(String document, JsonNode node) {
        PipelineTask task = task(Json.text(document, node, "task"));
        tasks.put(task, TaskState.ofLabel(Json.text(document, node, "state")));
        Integer count = Json.integer(node, "units");
        units.put(task, count == null ? 0 : count);
    }

    private static PipelineTask task(String label) {
        return PipelineTask.valueOf(label.toUpperCase(java.util.Locale.ROOT));
    }

    private void end(Instant at, String how) {
        status = how;
        ended = at;
    }
}
