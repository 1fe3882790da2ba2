package io.tif1.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;

/** The pages in the order of the index: its headings are groups, the links below them entries. */
final class Navigation {
    /** The file that tells the order. */
    static final String INDEX = "docs/README.md";

    /**
     * Some pages under one heading.
     *
     * @param name the heading
     * @param entries the pages
     */
    record Group(String name, List<Entry> entries) {}

    /**
     * One page.
     *
     * @param name what the link says
     * @param file the file of the page
     */
    record Entry(String name, String file) {
        /** Returns whether a file is this page or one below it. */
        boolean holds(String other) {
            return other.equals(file) || other.startsWith(file.replaceFirst("\\.md$", "/"));
        }
    }

    private final List<Group> groups = new ArrayList<>();

    private Navigation() {}

    /** Reads the index. */
    static Navigation of(Document index) {
        Navigation navigation = new Navigation();
        index.root()
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Heading heading) {
                                if (heading.getLevel() == 2) {
                                    navigation.begin(Document.words(heading));
                                }
                            }

                            @Override
                            public void visit(Link link) {
                                navigation.add(index.file(), link);
                            }
                        });
        navigation.groups.removeIf(group -> group.entries().isEmpty());
        return navigation;
    }

    private void begin(String name) {
        groups.add(new Group(name, new ArrayList<>()));
    }

    private void add(String index, Link link) {
        String target = link.getDestination();
        if (groups.isEmpty() || !target.endsWith(".md")) {
            return;
        }
        String file = SiteMap.resolve(index, target);
        if (entries().stream().noneMatch(entry -> entry.file().equals(file))) {
            groups.get(groups.size() - 1).entries().add(new Entry(Document.words(link), file));
        }
    }

    /** Returns the groups in order. */
    List<Group> groups() {
        return groups;
    }

    /** Returns all entries in order. */
    List<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream()).toList();
    }
}
