package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of settings tells what becomes of each variable of tif1 for Python. After a change,
 * {@code -Dtif1.rewriteDocs=true} writes the table anew.
 */
class LegacyPageTest {
    private static final Path PAGE = Path.of("..", "docs", "configuration.md");
    private static final String START = "<!-- legacy -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theTableHasEveryVariable() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(START) + START.length();
        int to = page.indexOf(END, from);
        if (Boolean.getBoolean("tif1.rewriteDocs")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
            return;
        }

        assertThat(page.substring(from, to)).isEqualTo(table());
    }

    private static String table() {
        return LegacyNames.all().stream()
                .map(
                        name ->
                                "| `%s` | %s | %s |\n"
                                        .formatted(
                                                name.variable(),
                                                name.key().isEmpty()
                                                        ? "does not apply"
                                                        : "`" + name.key() + "`",
                                                name.note().isEmpty() ? "same text" : name.note()))
                .collect(Collectors.joining("", "| variable | here | note |\n|---|---|---|\n", ""));
    }
}
