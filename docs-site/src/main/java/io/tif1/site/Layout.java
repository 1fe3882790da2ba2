package io.tif1.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What is around the text of each page: navigation, headings, the next page. */
final class Layout {
    private static final String TEMPLATE = resource("page.html");
    private static final String STYLE = resource("style.css");

    private final Navigation navigation;

    Layout(Navigation navigation) {
        this.navigation = navigation;
    }

    /**
     * Returns a page.
     *
     * @param file the file it is made of
     * @param body its text as HTML
     */
    String page(String file, String title, String body, List<Heading> headings) {
        String home = SiteMap.relative(SiteMap.target(file), "index.html");
        return TEMPLATE.replace("{{style}}", STYLE)
                .replace("{{title}}", Markup.escaped(title))
                .replace("{{home}}", home)
                .replace("{{navigation}}", groups(file))
                .replace("{{contents}}", contents(headings))
                .replace("{{neighbours}}", neighbours(file))
                .replace("{{body}}", body);
    }

    private String groups(String file) {
        StringBuilder html = new StringBuilder();
        for (Navigation.Group group : navigation.groups()) {
            html.append("<h2>").append(Markup.escaped(group.name())).append("</h2>\n<ul>\n");
            for (Navigation.Entry entry : group.entries()) {
                String here = entry.holds(file) ? " aria-current=\"page\"" : "";
                html.append("<li>").append(link(file, entry, here, "")).append("</li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    private static String contents(List<Heading> headings) {
        List<Heading> sections = headings.stream().filter(h -> h.level() == 2).toList();
        if (sections.size() < 2) {
            return "";
        }
        StringBuilder html = new StringBuilder("<h2>On this page</h2>\n<ul>\n");
        for (Heading section : sections) {
            html.append("<li><a href=\"#%s\">".formatted(Markup.escaped(section.id())))
                    .append(Markup.escaped(section.text()))
                    .append("</a></li>\n");
        }
        return html.append("</ul>\n").toString();
    }

    private String neighbours(String file) {
        List<Navigation.Entry> all = navigation.entries();
        int here = all.stream().map(Navigation.Entry::file).toList().indexOf(file);
        if (here < 0) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        if (here > 0) {
            html.append(link(file, all.get(here - 1), " rel=\"prev\"", "← "));
        }
        if (here + 1 < all.size()) {
            html.append(link(file, all.get(here + 1), " rel=\"next\"", "→ "));
        }
        return html.toString();
    }

    private static String link(String from, Navigation.Entry to, String more, String arrow) {
        String way = SiteMap.relative(SiteMap.target(from), SiteMap.target(to.file()));
        String name = Markup.escaped(to.name());
        return "<a href=\"%s\"%s>%s%s</a>".formatted(way, more, arrow, name);
    }

    private static String resource(String name) {
        try (InputStream in = Layout.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
