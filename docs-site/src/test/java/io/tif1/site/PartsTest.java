package io.tif1.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource({
        "docs/README.md,index.html",
        "docs/charts.md,charts.html",
        "docs/decisions/README.md,decisions/index.html",
        "docs/charts/wind.svg,charts/wind.svg",
        "README.md,project/index.html",
        "tif1-cli/README.md,project/tif1-cli/index.html",
        "tif1,project/tif1.html",
        "a/B.java,project/a/B.java.html"
    })
    void everyFileHasItsPlace(String file, String target) {
        assertThat(SiteMap.target(file)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Network and offline          | network-and-offline
                    What is there, and how good? | what-is-there-and-how-good
                    `tif1 cache warm`            | tif1-cache-warm
                    Läufe – zwei                 | läufe--zwei
                    """)
    void anchorsAreThoseThatMarkdownLinksUse(String words, String anchor) {
        assertThat(Heading.anchor(words)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({"java", "python", "xml", "sh", "console", "text", "kotlin", "unknown"})
    void colouringLosesAndAddsNoCharacter(String language) {
        String code =
                "// a < b\nint x = 1_000; String s = \"a \\\" & b\"; /* 'c' */\n<p a=\"b\"/> # d\n"
                        + "$ tif1 laps 'x'\n@Test <!-- e -->\"unclosed\n";

        String html = Highlighter.html(language, code);

        assertThat(html.replaceAll("</?span[^>]*>", "")).isEqualTo(Markup.escaped(code));
    }

    @Test
    void headingsOfOneNameHaveAnchorsOfTheirOwn() {
        Document document =
                Document.read("a.md", "# A\n\n## B\n\n<!-- no -->\n\n## B\n\n## `C d`\n");

        assertThat(document.headings())
                .extracting(Heading::id)
                .containsExactly("a", "b", "b-1", "c-d");
        assertThat(document.title()).isEqualTo("A");
    }

    @Test
    void theFirstListedPageComesFirst() {
        Document index =
                Document.read(
                        "docs/README.md",
                        "# I\n\n[no](a.md)\n\n## G\n\n- [A](a.md)\n- [out](https://x.org/b.md#c)\n"
                                + "- [M](../m/README.md), [A again](a.md)\n");

        assertThat(Navigation.of(index).entries())
                .extracting(Navigation.Entry::file)
                .containsExactly("docs/a.md", "m/README.md");
    }
}
