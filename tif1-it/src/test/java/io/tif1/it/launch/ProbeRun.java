package io.tif1.it.launch;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Launches the probe application on a chosen set of our artifacts. */
final class ProbeRun {
    private static final String MAIN = "tif1.probe.Probe";
    private static final List<String> SAMPLE_RACE = List.of("2025", "Sample Grand Prix", "Race");

    private final Jdk jdk;
    private final Path caches;
    private final Set<Path> jars;

    private ProbeRun(Jdk jdk, Path caches, Set<Path> jars) {
        this.jdk = jdk;
        this.caches = caches;
        this.jars = jars;
    }

    /** The core, the sample source, and some plugins. */
    static ProbeRun with(Jdk jdk, Path caches, String... plugins) {
        List<String> artifacts = new ArrayList<>(List.of("tif1-core", "tif1-sample"));
        artifacts.addAll(Arrays.asList(plugins));
        return new ProbeRun(jdk, caches, Jars.of(artifacts.toArray(String[]::new)));
    }

    /** The API and nothing else. */
    static ProbeRun withoutCore(Jdk jdk, Path caches) {
        return new ProbeRun(jdk, caches, Jars.of("tif1-api"));
    }

    /** Runs on the module path. */
    Run onModulePath(String... settings) {
        return run(List.of("-p", Jars.path(entries()), "-m", "tif1.probe/" + MAIN), settings);
    }

    /** Runs on the class path. */
    Run onClassPath(String... settings) {
        return run(List.of("-cp", Jars.path(entries()), MAIN), settings);
    }

    private Set<Path> entries() {
        Set<Path> entries = new LinkedHashSet<>();
        entries.add(Compiled.module("probe", Jars.of("tif1-api")));
        entries.addAll(jars);
        return entries;
    }

    private Run run(List<String> launch, String... settings) {
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(launch);
        command.addAll(SAMPLE_RACE);
        command.addAll(List.of(settings));
        return Run.command(
                command,
                Map.of(
                        "TIF1_CACHE_DIR", caches.toString(),
                        "HOME", Project.module("tif1-it").folder().resolve("target").toString()));
    }
}
