package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command, started as its distribution starts it, with no JVM flag. */
class CommandLaunchIT {
    private static final String MAIN = "io.tif1.cli.Main";
    private static final Pattern DEMO =
            Pattern.compile("(?s)<!-- output: demo -->\\n```text\\n(.*?)```");
    private static final String[] FASTEST = {
        "fastest", "2025", "Sample", "R", "--source", "sample", "--format", "json"
    };

    @TempDir Path caches;

    static List<Jdk> jdks() {
        return Jdk.supported();
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void startsOnTheModulePath(Jdk jdk) {
        assertThat(onModulePath(jdk, "version").exitsWith(0).out()).contains("1.0.0");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void startsOnTheClassPath(Jdk jdk) {
        assertThat(onClassPath(jdk, "version").exitsWith(0).out()).contains("1.0.0");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void answersAlikeOnBothPaths(Jdk jdk) {
        String onModules = onModulePath(jdk, FASTEST).exitsWith(0).out();
        String onClasses = onClassPath(jdk, FASTEST).exitsWith(0).out();

        assertThat(onModules).isEqualTo(onClasses).contains("\"LapTimeSeconds\"");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void everyFrameItCarriesAnswersAlike(Jdk jdk) {
        String own = onModulePath(jdk, FASTEST).exitsWith(0).out();

        for (String backend : List.of("arrow", "tablesaw")) {
            List<String> arguments = new ArrayList<>(List.of(FASTEST));
            arguments.addAll(List.of("--frame", backend));
            Run run = onModulePath(jdk, arguments.toArray(String[]::new));
            assertThat(run.exitsWith(0).out()).as(backend).isEqualTo(own);
        }
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void demonstratesWhatTheReadmeShows(Jdk jdk) {
        String readme = Project.read(Project.root().resolve("README.md"));
        String shown = Project.firstMatch(DEMO, readme).orElseThrow();

        assertThat(onModulePath(jdk, "demo").exitsWith(0).out()).startsWith(shown);
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void carriesNoGplLibrary(Jdk jdk) {
        Run run =
                onModulePath(
                        jdk,
                        "laps",
                        "2025",
                        "Sample",
                        "R",
                        "--frame",
                        "joinery",
                        "--source",
                        "sample");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("io.tif1:tif1-backend-joinery");
        assertThat(Jars.of("tif1-cli")).noneMatch(jar -> jar.toString().contains("joinery"));
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void saysWhatIsWrongInOneLine(Jdk jdk) {
        Run run = onModulePath(jdk, "fastest", "2017", "Monaco", "R", "--source", "sample");

        assertThat(run.exitCode()).isIn(2, 3);
        assertThat(run.err().strip().lines().filter(CommandLaunchIT::isOurs)).hasSize(1);
    }

    /** Newer JVMs warn in lines of their own about libraries that use Unsafe or native code. */
    private static boolean isOurs(String line) {
        return !line.startsWith("WARNING: ");
    }

    private Run onModulePath(Jdk jdk, String... arguments) {
        return run(
                jdk,
                List.of("-p", Jars.path(Jars.of("tif1-cli")), "-m", "io.tif1.cli/" + MAIN),
                arguments);
    }

    private Run onClassPath(Jdk jdk, String... arguments) {
        return run(jdk, List.of("-cp", Jars.path(Jars.of("tif1-cli")), MAIN), arguments);
    }

    private Run run(Jdk jdk, List<String> launch, String... arguments) {
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(launch);
        command.addAll(List.of(arguments));
        return Run.command(command, Map.of("TIF1_CACHE_DIR", caches.toString()));
    }
}
