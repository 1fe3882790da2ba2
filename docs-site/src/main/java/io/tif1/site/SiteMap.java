package io.tif1.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where each file of the project is found in the site. All paths are relative, with slashes. */
final class SiteMap {
    private static final Set<String> NOT_OURS = Set.of("target", "src", "node_modules");
    private static final Set<String> PICTURES = Set.of("svg", "png", "jpg", "gif");

    private SiteMap() {}

    /** Returns all Markdown files of a project. */
    static SortedSet<String> markdown(Path root) throws IOException {
        SortedSet<String> found = new TreeSet<>();
        Files.walkFileTree(root, new Finder(root, found));
        return found;
    }

    /** Returns the page of a file, such as {@code "charts.html"} for {@code "docs/charts.md"}. */
    static String target(String file) {
        String place = file.startsWith("docs/") ? file.substring(5) : "project/" + file;
        if (isPicture(file)) {
            return place;
        }
        if (!file.endsWith(".md")) {
            return place + ".html";
        }
        String page = place.substring(0, place.length() - 3) + ".html";
        return page.replaceFirst("(^|/)README\\.html$", "$1index.html");
    }

    /** Returns the way from one page to another. */
    static String relative(String from, String to) {
        Path folder = Path.of(from).getParent();
        Path way = folder == null ? Path.of(to) : folder.relativize(Path.of(to));
        return way.toString().replace('\\', '/');
    }

    /** Returns the file that a link in another file names. */
    static String resolve(String file, String link) {
        return Path.of(file).resolveSibling(link).normalize().toString().replace('\\', '/');
    }

    /** Returns whether a file is shown as it is. */
    static boolean isPicture(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return PICTURES.contains(ending.toLowerCase(Locale.ROOT));
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Set<String> found;

        Finder(Path root, Set<String> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean ours = !NOT_OURS.contains(name) && !name.startsWith(".");
            return ours || folder.equals(root)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (name.endsWith(".md")) {
                found.add(name);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
