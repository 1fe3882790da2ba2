package io.tif1.core.source;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Reads files below a folder: season, event, session, file. */
final class DirectoryTransport extends LocalTransport {
    DirectoryTransport(Path root, Clock clock) {
        super(root, clock);
    }

    @Override
    byte[] read(Resource resource) throws IOException {
        Path file = root();
        for (String segment : resource.segments()) {
            file = resolve(file, segment);
        }
        if (!file.normalize().startsWith(root()) || !Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        requireInside(resource, file);
        requireSize(resource, Files.size(file));
        return Files.readAllBytes(file);
    }

    /** A link inside the folder is followed, one that leads out of it is refused. */
    private void requireInside(Resource resource, Path file) throws IOException {
        if (!file.toRealPath().startsWith(root().toRealPath())) {
            throw new InvalidDataException(
                    "it is a link that leads out of the source's folder",
                    DataLocation.of(resource.toString()),
                    null);
        }
    }

    @Override
    public List<SourceEvent> events(int season) {
        Path folder = root().resolve(Integer.toString(season));
        return subfolders(folder).stream()
                .map(event -> new SourceEvent(season, event, subfolders(resolve(folder, event))))
                .filter(event -> !event.sessions().isEmpty())
                .toList();
    }

    private static Path resolve(Path folder, String segment) {
        try {
            return folder.resolve(segment);
        } catch (InvalidPathException e) {
            return folder.resolve("no such name");
        }
    }

    private static List<String> subfolders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
