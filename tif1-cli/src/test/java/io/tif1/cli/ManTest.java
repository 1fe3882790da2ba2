package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManTest {
    @TempDir Path folder;

    @Test
    void aPageHasWhatHelpHas() {
        String page = CliRun.of("man", "laps").text();

        assertThat(page)
                .startsWith(".TH \"TIF1\\-LAPS\" 1 ")
                .contains(
                        ".SH \"NAME\"\ntif1\\-laps \\- Show laps",
                        "\\fB\\-d, \\-\\-driver\\fR \\fIDRV\\fR",
                        ".SH \"COMMON OPTIONS\"",
                        ".SH \"EXAMPLES\"\n.nf\n  tif1 laps 2025",
                        ".SH \"EXIT STATUS\"",
                        "\\fB141\\fR")
                .doesNotContain("${", "%%", "@|");
    }

    @Test
    void everyCommandHasAPageThatManTakesWithoutComplaint() throws Exception {
        Path pages = folder.resolve("man1");

        CliRun run = CliRun.of("man", "--all", "-o", pages.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<Path> all = files(pages);
        assertThat(all)
                .extracting(page -> page.getFileName().toString())
                .contains("tif1.1", "tif1-laps.1", "tif1-cache-warm.1", "tif1-mirror-serve.1")
                .doesNotContain("tif1-cache-info.1.tmp")
                .hasSizeGreaterThan(35);
        for (Path page : all) {
            assertThat(complaints(page)).as(page.toString()).isEmpty();
        }
    }

    @Test
    void aLineNeverStartsAMacroByAccident() throws Exception {
        CliRun.of("man", "--all", "-o", folder.toString());

        for (Path page : files(folder)) {
            assertThat(Files.readAllLines(page))
                    .filteredOn(line -> line.startsWith("."))
                    .allMatch(line -> line.matches("\\.(TH|SH|TP|nf|fi|nh|ad)( .*)?"));
        }
    }

    @Test
    void refusesCommandsThatAreNotThere() {
        CliRun run = CliRun.of("man", "cache", "warn");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no command 'cache warn'");
        assertThat(CliRun.of("man", "--all").err()).contains("--all needs -o FOLDER");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String complaints(Path page) throws Exception {
        List<String> command = new ArrayList<>(List.of("groff", "-man", "-Tutf8", "-ww", "-z"));
        command.add(page.toString());
        try {
            Process groff = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            assumeThat(false).as("there is no groff to read the pages").isTrue();
            return "";
        }
    }
}
