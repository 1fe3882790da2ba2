package io.tif1.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown file, read. */
final class Document {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final String file;
    private final Node root;
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Node, String> anchors = new HashMap<>();

    private Document(String file, Node root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param file its path in the project
     */
    static Document read(String file, String markdown) {
        Document document = new Document(file, PARSER.parse(markdown));
        document.dropComments();
        document.findHeadings();
        return document;
    }

    /** Returns the path in the project. */
    String file() {
        return file;
    }

    /** Returns what was read. */
    Node root() {
        return root;
    }

    /** Returns the headings in order. */
    List<Heading> headings() {
        return headings;
    }

    /** Returns the anchor of a heading. */
    String anchor(Node heading) {
        return anchors.getOrDefault(heading, "");
    }

    /** Returns the first heading's words. */
    String title() {
        return headings.isEmpty() ? file : headings.get(0).text();
    }

    /** Returns the links of the file, pictures included. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        links.add(link.getDestination());
                        visitChildren(link);
                    }

                    @Override
                    public void visit(Image image) {
                        links.add(image.getDestination());
                    }
                });
        return links;
    }

    /** Returns the words below a node. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }
                });
        return words.toString();
    }

    private void dropComments() {
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(HtmlBlock block) {
                        if (block.getLiteral().startsWith("<!--")) {
                            block.unlink();
                        }
                    }
                });
    }

    private void findHeadings() {
        Map<String, Integer> seen = new HashMap<>();
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(org.commonmark.node.Heading heading) {
                        String words = words(heading);
                        String anchor = Heading.anchor(words);
                        int times = seen.merge(anchor, 1, Integer::sum);
                        String id = times == 1 ? anchor : anchor + "-" + (times - 1);
                        anchors.put(heading, id);
                        headings.add(new Heading(heading.getLevel(), id, words));
                    }
                });
    }
}
