package io.tif1.mirror;

import io.tif1.api.spi.SourceEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files below a folder. */
final class DirectorySource implements ContentSource {
    private final Path root;

    DirectorySource(Path root) {
        try {
            this.root = root.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot serve " + root, e);
        }
    }

    @Override
    public Optional<Content> find(List<String> segments) throws IOException {
        Path file = resolve(segments);
        if (file == null || !Files.isRegularFile(file) || !file.toRealPath().startsWith(root)) {
            return Optional.empty();
        }
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        String tag =
                Long.toHexString(facts.lastModifiedTime().toMillis())
                        + "-"
                        + Long.toHexString(facts.size());
        return Optional.of(new FileContent(file, tag));
    }

    @Override
    public List<SourceEvent> events(int season) throws IOException {
        List<SourceEvent> events = new ArrayList<>();
        for (String event : folders(List.of(Integer.toString(season)))) {
            List<String> sessions = folders(List.of(Integer.toString(season), event));
            if (!sessions.isEmpty()) {
                events.add(new SourceEvent(season, event, sessions));
            }
        }
        return events;
    }

    /** Returns the folders in a folder by name; nothing outside of the root, nothing hidden. */
    private List<String> folders(List<String> segments) throws IOException {
        Path folder = resolve(segments);
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        if (!folder.toRealPath().startsWith(root)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.startsWith("_"))
                    .filter(name -> name.chars().allMatch(c -> c >= ' ' && c != 0x7f))
                    .sorted()
                    .toList();
        }
    }

    private @Nullable Path resolve(List<String> segments) {
        Path file = root;
        try {
            for (String segment : segments) {
                file = file.resolve(segment);
            }
        } catch (InvalidPathException e) {
            return null; // a name this file system cannot hold
        }
        return file.normalize().startsWith(root) ? file : null;
    }

    private record FileContent(Path file, String tag) implements Content {
        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }
}
