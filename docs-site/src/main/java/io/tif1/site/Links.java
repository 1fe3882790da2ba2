package io.tif1.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns links between files into links between pages, and remembers which files they need. */
final class Links {
    private final Path root;
    private final SortedSet<String> needed = new TreeSet<>();

    Links(Path root) {
        this.root = root;
    }

    /**
     * Returns a link as the page has it.
     *
     * @param file the file that the link is in
     * @throws IllegalStateException if there is nothing where it leads
     */
    String rewritten(String file, String link) {
        if (link.startsWith("#") || link.matches("[a-z][a-z0-9+.-]*:.*")) {
            return link;
        }
        String[] parts = link.split("#", 2);
        String target = found(file, parts[0]);
        needed.add(target);
        String way = SiteMap.relative(SiteMap.target(file), SiteMap.target(target));
        return way.replace(" ", "%20") + (parts.length > 1 ? "#" + parts[1] : "");
    }

    /** Returns the files that links lead to. */
    SortedSet<String> needed() {
        return needed;
    }

    private String found(String file, String link) {
        String target = SiteMap.resolve(file, link.replace("%20", " "));
        Path there = root.resolve(target).normalize();
        if (!there.startsWith(root) || !Files.exists(there)) {
            throw new IllegalStateException(file + ": nothing is at " + link);
        }
        return Files.isRegularFile(there.resolve("README.md")) ? target + "/README.md" : target;
    }

    /** Returns the text of a file, or the names of what is in a folder. */
    String text(String file) throws IOException {
        if (Files.isDirectory(root.resolve(file))) {
            try (Stream<Path> inside = Files.list(root.resolve(file))) {
                return inside.map(path -> path.getFileName() + "\n")
                        .sorted()
                        .collect(Collectors.joining());
            }
        }
        return Files.readString(root.resolve(file)).replace("\r\n", "\n");
    }
}
