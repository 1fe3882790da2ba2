package io.tif1.it.docs;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regions of compiled test sources, between {@code // snippet:NAME} and {@code // end}, which
 * documents show after a comment {@code <!-- snippet: NAME -->}.
 */
final class Snippets {
    private static final Pattern REGION =
            Pattern.compile("(?ms)^ *// snippet:([\\w-]+)\\n(.*?)^ *// end$");
    private static final Pattern SHOWN =
            Pattern.compile("(?ms)<!-- snippet: ([\\w-]+) -->\\n```java\\n(.*?)^```$");

    private Snippets() {}

    /** Returns the regions of all tests by name; a name given twice is an error. */
    static Map<String, String> written() {
        Map<String, String> regions = new TreeMap<>();
        Project.javaModules().stream()
                .map(module -> module.folder().resolve("src"))
                .flatMap(folder -> Project.files(folder, ".java").stream())
                .forEach(file -> addRegions(regions, file));
        return regions;
    }

    /** Returns the Java blocks that a document shows by name. */
    static Map<String, String> shown(Path document) {
        Map<String, String> blocks = new TreeMap<>();
        Matcher matcher = SHOWN.matcher(Project.read(document));
        while (matcher.find()) {
            blocks.put(matcher.group(1), matcher.group(2));
        }
        return blocks;
    }

    /** Returns how many Java blocks a document has, named or not. */
    static long blocks(Path document) {
        return Project.read(document).lines().filter(line -> line.equals("```java")).count();
    }

    private static void addRegions(Map<String, String> regions, Path file) {
        Matcher matcher = REGION.matcher(Project.read(file));
        while (matcher.find()) {
            String earlier = regions.put(matcher.group(1), region(matcher.group(2)));
            if (earlier != null) {
                throw new IllegalStateException("two snippets are named " + matcher.group(1));
            }
        }
    }

    private static String region(String text) {
        return text.stripTrailing().stripIndent() + "\n";
    }
}
