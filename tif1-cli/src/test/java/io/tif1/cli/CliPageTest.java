package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page of the command is made of the command. After a change, {@code -Dtif1.rewriteDocs=true}
 * writes it anew.
 */
class CliPageTest {
    private static final Path PAGE = Path.of("../docs/cli.md");
    private static final String START = "<!-- commands -->\n";

    @Test
    void thePageIsThatOfTheCommand() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(START) + START.length();
        String made = "\n" + CliPage.text();
        if (Boolean.getBoolean("tif1.rewriteDocs")) {
            Files.writeString(PAGE, page.substring(0, from) + made);
            return;
        }

        assertThat(page.substring(from)).isEqualTo(made);
    }

    @Test
    void leavesNoPlaceholderAndNothingHidden() {
        assertThat(CliPage.text())
                .contains("## tif1 cache warm\n", "| `-d`, `--driver DRV` |", "`--source SOURCE`")
                .doesNotContain("${", "%%", "@|", "## tif1 cache-info");
    }
}
