package io.tif1.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole site, as a reader's browser gets it. */
class SiteTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern FETCHED =
            Pattern.compile("(?:src=\"|<link[^>]*href=\"|url\\(|@import\\s*\")([^\")]*)");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

    @TempDir static Path site;

    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        new Site(Path.of("..").toRealPath()).writeTo(site);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                PAGES.put(name, Files.readString(file));
            }
        }
    }

    @Test
    void everyMarkdownFileIsAPage() throws IOException {
        assertThat(PAGES.keySet())
                .containsAll(
                        SiteMap.markdown(Path.of("..").toRealPath()).stream()
                                .map(SiteMap::target)
                                .toList())
                .contains("index.html", "charts.html", "decisions/index.html")
                .contains("project/tif1-cli/index.html", "project/CHANGELOG.html");
    }

    @Test
    void everyLinkLeadsToAFileAndItsAnchor() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach(
                (page, html) ->
                        addresses(ADDRESS, html)
                                .filter(link -> !link.matches("(https?|mailto|data):.*"))
                                .filter(link -> !leadsSomewhere(page, link))
                                .forEach(link -> broken.add(page + ": " + link)));

        assertThat(broken).isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(PAGES.values())
                .allSatisfy(
                        html -> {
                            assertThat(html).doesNotContain("<script", "<iframe", "<object");
                            assertThat(addresses(FETCHED, html))
                                    .noneMatch(address -> address.matches("(https?:|//).*"));
                        });
    }

    @Test
    void theNavigationIsThatOfTheIndex() {
        String page = PAGES.getOrDefault("plugins.html", "");

        assertThat(page)
                .contains("<h2>Start here</h2>", "<a href=\"quick-start.html\">Quick start</a>")
                .contains("<a href=\"plugins.html\" aria-current=\"page\">Plugins</a>")
                .contains("rel=\"next\">→ Architecture</a>");
    }

    @Test
    void pagesHoldWhatTheFilesSay() {
        assertThat(PAGES.getOrDefault("quick-start.html", ""))
                .contains("<title>Quick start · tif1 for Java</title>")
                .contains("<span class=\"k\">import</span> io.tif1.api.Tif1;")
                .contains("<h3 id=\"jbang\">JBang</h3>")
                .doesNotContain("<!-- snippet", "&lt;!-- snippet", "{{");
    }

    @Test
    void sourcesThatPagesLinkToArePagesOfCode() {
        assertThat(PAGES.keySet())
                .filteredOn(name -> name.endsWith(".java.html"))
                .hasSizeGreaterThan(50)
                .allMatch(name -> name.startsWith("project/"));
    }

    @Test
    void aLinkToNothingEndsTheBuild(@TempDir Path project) throws IOException {
        Files.createDirectories(project.resolve("docs"));
        Files.writeString(project.resolve("docs/README.md"), "# Index\n\n[gone](gone.md)\n");

        assertThatThrownBy(() -> new Site(project.toRealPath()).writeTo(site.resolve("broken")))
                .hasMessage("docs/README.md: nothing is at gone.md");
    }

    private static boolean leadsSomewhere(String page, String link) {
        String[] parts = link.replace("%20", " ").split("#", 2);
        String target = parts[0].isEmpty() ? page : SiteMap.resolve(page, parts[0]);
        if (!Files.isRegularFile(site.resolve(target))) {
            return false;
        }
        return parts.length == 1
                || addresses(ID, PAGES.getOrDefault(target, "")).anyMatch(parts[1]::equals);
    }

    private static Stream<String> addresses(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.results().map(match -> match.group(1));
    }
}
