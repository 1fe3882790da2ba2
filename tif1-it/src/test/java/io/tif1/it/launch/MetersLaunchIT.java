package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The meters work for an application that is a module, and for one that is not. */
class MetersLaunchIT {
    private static final String MAIN = "tif1.meters.Meters";

    @TempDir Path caches;

    static List<Jdk> jdks() {
        return Jdk.supported();
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void areRegisteredOnTheModulePath(Jdk jdk) {
        Run run = run(jdk, List.of("-p", Jars.path(entries()), "-m", "tif1.meters/" + MAIN));

        assertThat(run.exitsWith(0).out())
                .contains("meters from module io.tif1.micrometer")
                .contains("tif1.sessions 1")
                .containsPattern("tif1\\.stage of decode [1-9]");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void areRegisteredOnTheClassPath(Jdk jdk) {
        Run run = run(jdk, List.of("-cp", Jars.path(entries()), MAIN));

        assertThat(run.exitsWith(0).out())
                .contains("meters from unnamed module")
                .containsPattern("tif1\\.stage of decode [1-9]");
    }

    private Run run(Jdk jdk, List<String> launch) {
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(launch);
        Path home = Project.module("tif1-it").folder().resolve("target");
        return Run.command(
                command, Map.of("TIF1_CACHE_DIR", caches.toString(), "HOME", home.toString()));
    }

    private static Set<Path> entries() {
        Set<Path> entries = new LinkedHashSet<>();
        entries.add(Compiled.module("meters", Jars.of("tif1-api", "tif1-micrometer")));
        entries.addAll(Jars.of("tif1-core", "tif1-sample", "tif1-micrometer"));
        return entries;
    }
}
