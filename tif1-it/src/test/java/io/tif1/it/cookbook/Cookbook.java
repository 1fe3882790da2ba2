package io.tif1.it.cookbook;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of the cookbook. */
final class Cookbook {
    private static final Path FOLDER = Project.root().resolve("docs").resolve("cookbook");
    private static final Pattern OUTPUT =
            Pattern.compile("(?ms)<!-- output: ([\\w-]+) -->\\n```\\w*\\n(.*?)^```$");

    private Cookbook() {}

    /** Returns the text of the page that lists all recipes. */
    static String index() {
        return Project.read(FOLDER.resolveSibling("cookbook.md"));
    }

    /** Returns the files of all pages. */
    static List<Path> pages() {
        return Project.files(FOLDER, ".md");
    }

    /** Returns the text of a page by its name. */
    static String page(String name) {
        return Project.read(FOLDER.resolve(name + ".md"));
    }

    /** Returns the outputs that a page shows, by the name of their program. */
    static Map<String, String> outputs(String page) {
        Map<String, String> outputs = new TreeMap<>();
        Matcher matcher = OUTPUT.matcher(page);
        while (matcher.find()) {
            outputs.put(matcher.group(1), matcher.group(2));
        }
        return outputs;
    }
}
