package io.tif1.it.docs;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The text files of the checkout that people read or write. */
final class Documents {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode");
    private static final List<String> TEXTS =
            List.of(
                    ".md",
                    ".java",
                    ".xml",
                    ".sh",
                    ".py",
                    ".properties",
                    ".config",
                    ".json",
                    ".yml");
    private static final Set<String> NAMED = Set.of("run", "tif1", "LICENSE", "NOTICE");

    private Documents() {}

    /** Returns all Markdown files. */
    static List<Path> markdown() {
        return own().filter(file -> file.toString().endsWith(".md")).toList();
    }

    /** Returns all text files. */
    static List<Path> texts() {
        return own().filter(Documents::isText).toList();
    }

    /** Returns a path as messages show it. */
    static String name(Path file) {
        return Project.root().relativize(file).toString();
    }

    private static Stream<Path> own() {
        return Project.files(Project.root(), "").stream().filter(Documents::isOurs);
    }

    private static boolean isOurs(Path file) {
        for (Path part : Project.root().relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return NAMED.contains(name) || TEXTS.stream().anyMatch(name::endsWith);
    }
}
