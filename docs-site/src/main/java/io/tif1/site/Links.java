package io.tif1.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

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
        if (Files.isDirectory(there)) {
            target = target + "/README.md";
            there = there.resolve("README.md");
        }
        if (!there.startsWith(root) || !Files.isRegularFile(there)) {
            throw new IllegalStateException(file + ": nothing is at " + link);
        }
        return target;
    }

    /** Returns the text of a file. */
    String text(String file) throws IOException {
        return Files.readString(root.resolve(file)).replace("\r\n", "\n");
    }
}
