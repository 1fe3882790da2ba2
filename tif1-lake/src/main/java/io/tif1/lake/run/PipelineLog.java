package io.tif1.lake.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.StorageException;
import io.tif1.lake.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What happens in runs as lines of JSON, in one file a day; thread-safe. */
final class PipelineLog {
    private final Path folder;
    private final Clock clock;
    private final String run;

    PipelineLog(Path root, Clock clock, String run) {
        this.folder = root.resolve("_state/logs");
        this.clock = clock;
        this.run = run;
    }

    void info(String message, Map<String, ?> facts) {
        write("INFO", message, facts, null);
    }

    void warn(String message, Map<String, ?> facts, @Nullable Throwable error) {
        write("WARN", message, facts, error);
    }

    void error(String message, Map<String, ?> facts, @Nullable Throwable error) {
        write("ERROR", message, facts, error);
    }

    private synchronized void write(
            String level, String message, Map<String, ?> facts, @Nullable Throwable error) {
        ObjectNode line = Json.object();
        line.put("ts", clock.instant().toString()).put("level", level);
        line.put("logger", "io.tif1.lake.run").put("msg", message);
        line.put("run_id", run).put("correlation_id", run);
        facts.forEach((key, value) -> put(line, key, value));
        if (error != null) {
            line.put("error.stack", stack(error));
        }
        Path file = folder.resolve(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".jsonl");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file,
                    new String(Json.bytes(line), UTF_8) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StorageException("cannot write the log " + file, e);
        }
    }

    private static void put(ObjectNode line, String key, Object value) {
        if (value instanceof Integer number) {
            line.put(key, number);
        } else if (value instanceof Long number) {
            line.put(key, number);
        } else {
            line.put(key, value.toString());
        }
    }

    private static String stack(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
