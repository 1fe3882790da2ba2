package io.tif1.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** The text of a page as HTML: anchors, links between pages, coloured code, wide tables. */
final class BodyRenderer {
    private final Links links;

    BodyRenderer(Links links) {
        this.links = links;
    }

    String html(Document document) {
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .attributeProviderFactory(context -> new Attributes(document))
                        .nodeRendererFactory(CodeRenderer::new)
                        .escapeHtml(true)
                        .build();
        return renderer.render(document.root())
                .replace("<table>", "<div class=\"wide\"><table>")
                .replace("</table>", "</table></div>");
    }

    private final class Attributes implements AttributeProvider {
        private final Document document;

        Attributes(Document document) {
            this.document = document;
        }

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading) {
                attributes.put("id", document.anchor(node));
            } else if (node instanceof Link link) {
                attributes.put("href", links.rewritten(document.file(), link.getDestination()));
            } else if (node instanceof Image image) {
                attributes.put("src", links.rewritten(document.file(), image.getDestination()));
                attributes.put("loading", "lazy");
            }
        }
    }

    /** Blocks of code, coloured by their language. */
    private static final class CodeRenderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        CodeRenderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            String language = String.valueOf(block.getInfo()).strip();
            context.getWriter().line();
            context.getWriter()
                    .raw(
                            "<pre tabindex=\"0\"><code>"
                                    + Highlighter.html(language, block.getLiteral())
                                    + "</code></pre>");
            context.getWriter().line();
        }
    }
}
