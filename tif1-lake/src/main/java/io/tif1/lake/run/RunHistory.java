package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The runs of a lake, as they were written down; reading needs no lock.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class RunHistory {
    private final Path root;

    /** Reads the runs of the lake in a folder. */
    public RunHistory(Path root) {
        this.root = root;
    }

    /**
     * Returns the newest runs, the newest first.
     *
     * @throws StorageException if they cannot be read
     */
    public List<RunState> newest(int most) {
        return files().stream().limit(most).map(JournalReader::read).toList();
    }

    private List<Path> files() {
        Path folder = Journal.folder(root);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted(Comparator.comparing(RunHistory::name).reversed())
                    .toList();
        } catch (IOException e) {
            throw new StorageException("cannot list the runs in " + folder, e);
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ".jsonl".length());
    }

    /** Returns the newest run, if it asked for the same and did not end well. */
    Optional<RunState> unfinished(PipelineRequest request) {
        return newest(1).stream()
                .filter(RunState::isUnfinished)
                .filter(run -> run.request().equals(request.key()))
                .findFirst();
    }
}
