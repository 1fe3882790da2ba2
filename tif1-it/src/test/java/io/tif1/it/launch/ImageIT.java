package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.tif1.it.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The image that needs no Java, made as its page says, started by its own starter. */
@DisabledOnOs(OS.WINDOWS)
class ImageIT {
    @TempDir Path folder;

    @Test
    void helpsAndAnswersWithoutAnyOtherJava() {
        Jdk jdk = Jdk.running();
        assumeThat(Files.isExecutable(jdk.home().resolve("bin/jpackage"))).isTrue();
        String script = Project.root().resolve("packaging/image.sh").toString();
        Map<String, String> making =
                Map.of("TIF1_JAVA_HOME", jdk.home().toString(), "TIF1_REBUILD", "never");

        Run.command(List.of(script, folder.toString()), making).exitsWith(0);

        Run help = tif1("--help");
        assertThat(help.out()).startsWith("Usage: tif1").contains("fastest");
        assertThat(help.err()).isEmpty();
        assertThat(tif1("fastest", "2025", "Sample", "R", "--source", "sample").out())
                .contains("LapTime");
        assertThat(tif1("demo").out()).contains("Fastest laps");
    }

    private Run tif1(String... words) {
        String starter = folder.resolve("tif1/bin/tif1").toString();
        Map<String, String> bare =
                Map.of("JAVA_HOME", "", "PATH", "", "TIF1_CACHE_DIR", folder.toString());
        return Run.command(
                        Stream.concat(Stream.of(starter), List.of(words).stream()).toList(), bare)
                .exitsWith(0);
    }
}
