package io.tif1.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes all pages. */
final class Site {
    private final Path root;
    private final Links links;
    private final BodyRenderer bodies;
    private final Layout layout;

    /**
     * Prepares a site.
     *
     * @param root the project's folder
     */
    Site(Path root) throws IOException {
        this.root = root;
        this.links = new Links(root);
        this.bodies = new BodyRenderer(links);
        this.layout = new Layout(Navigation.of(read(Navigation.INDEX)));
    }

    /** Writes every page, and the files that pages need; what else is in the folder stays. */
    void writeTo(Path folder) throws IOException {
        Set<String> written = new TreeSet<>();
        for (String file : SiteMap.markdown(root)) {
            writePage(folder, read(file));
            written.add(file);
        }
        for (String file : List.copyOf(links.needed())) {
            if (written.add(file)) {
                writeNeeded(folder, file);
            }
        }
    }

    private void writePage(Path folder, Document document) throws IOException {
        String body = bodies.html(document);
        write(folder, document.file(), document.title(), body, document.headings());
    }

    private void writeNeeded(Path folder, String file) throws IOException {
        if (SiteMap.isPicture(file)) {
            Path target = prepared(folder, file);
            Files.write(target, Files.readAllBytes(root.resolve(file)));
            return;
        }
        String name = Path.of(file).getFileName().toString();
        String language = name.substring(name.lastIndexOf('.') + 1);
        String body =
                "<h1>%s</h1>\n<p><code>%s</code></p>\n<pre tabindex=\"0\"><code>%s</code></pre>\n"
                        .formatted(
                                Markup.escaped(name),
                                Markup.escaped(file),
                                Highlighter.html(language, links.text(file)));
        write(folder, file, name, body, List.of());
    }

    private void write(Path folder, String file, String title, String body, List<Heading> headings)
            throws IOException {
        Files.writeString(prepared(folder, file), layout.page(file, title, body, headings));
    }

    private static Path prepared(Path folder, String file) throws IOException {
        Path target = folder.resolve(SiteMap.target(file));
        Files.createDirectories(target.getParent());
        return target;
    }

    private Document read(String file) throws IOException {
        return Document.read(file, links.text(file));
    }
}
