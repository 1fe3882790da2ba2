package io.tif1.it.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.api.model.SettingInfo;
import io.tif1.api.model.SettingValue;
import io.tif1.it.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of settings has the table that the declarations give. After a change, {@code
 * -Dtif1.rewriteDocs=true} writes it anew.
 */
class SettingsPageTest {
    private static final Path PAGE = Project.root().resolve("docs/configuration.md");
    private static final String START = "<!-- settings -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theTableIsThatOfTheDeclarations() throws IOException {
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
        return Tif1.builder().set("tif1.config.files", "false").configuration().values().stream()
                .map(SettingValue::setting)
                .map(SettingsPageTest::row)
                .collect(
                        Collectors.joining(
                                "",
                                "| key and variable | type | range | default | meaning |\n"
                                        + "|---|---|---|---|---|\n",
                                ""));
    }

    private static String row(SettingInfo setting) {
        return "| `%s` `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        setting.key(),
                        setting.environmentName(),
                        setting.type(),
                        setting.range().isEmpty() ? "any" : setting.range(),
                        setting.defaultText().isEmpty() ? "–" : "`" + setting.defaultText() + "`",
                        setting.description() + (setting.secret() ? " (never shown)" : ""));
    }
}
