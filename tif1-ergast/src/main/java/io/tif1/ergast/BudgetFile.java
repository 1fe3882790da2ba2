package io.tif1.ergast;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The moments of requests, one a line in milliseconds; unreadable lines are passed over. */
final class BudgetFile {
    private final Path file;

    BudgetFile(Path file) {
        this.file = file;
    }

    /** Returns the moments after a bound, and drops the others. */
    List<Instant> open(Instant after) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            List<Instant> recent = read().stream().filter(at -> !at.isBefore(after)).toList();
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(
                    fresh, recent.stream().map(BudgetFile::line).collect(Collectors.joining()));
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return recent;
        } catch (IOException e) {
            throw new io.tif1.api.StorageException("cannot keep the rate budget in " + file, e);
        }
    }

    private List<Instant> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, UTF_8)) {
            return lines.filter(line -> line.matches("\\d{1,15}"))
                    .map(line -> Instant.ofEpochMilli(Long.parseLong(line)))
                    .sorted()
                    .toList();
        }
    }

    void append(Instant moment) {
        try {
            Files.writeString(
                    file, line(moment), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new io.tif1.api.StorageException("cannot keep the rate budget in " + file, e);
        }
    }

    private static String line(Instant moment) {
        return moment.toEpochMilli() + "\n";
    }
}
