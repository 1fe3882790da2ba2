package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a folder of its own, with a Java and a Maven that only say what they are told.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String SAY_ARGUMENTS = "#!/bin/sh\nprintf '%s\\n' \"$@\"\n";
    private static final String MAKE_ARCHIVE =
            """
            #!/bin/sh
            for word in "$@"; do
                case $word in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
                        echo made >> made.txt; echo classes > "${word#*=}" ;;
                esac
            done
            printf '%s\\n' "$@"
            """;
    private static final String BUILD =
            """
            #!/bin/sh
            echo run >> builds.txt
            mkdir -p tif1-cli/target/dist/lib
            touch tif1-cli/target/dist/lib/tif1-cli-1.0.jar
            """;

    @TempDir Path folder;
    private Path root;
    private Path source;

    @BeforeEach
    void prepareProject() throws IOException {
        root = Files.createDirectories(folder.resolve("pro ject"));
        Files.copy(Path.of("..", "tif1").toRealPath(), root.resolve("tif1"));
        script(root.resolve("tif1"), Files.readString(root.resolve("tif1")));
        source = write(root.resolve("tif1-cli/src/main/java/Main.java"), "");
        write(root.resolve("pom.xml"), "");
        write(root.resolve("tif1-cli/pom.xml"), "");
        script(folder.resolve("bin/mvn"), BUILD);
        backdate();
    }

    @Test
    void buildsAtTheFirstRunAndSaysSo() throws Exception {
        Ran first = launch(jdk("17.0.15"), "version");
        Ran second = launch(jdk("17.0.15"), "version");

        assertThat(first.err()).isEqualTo("building tif1 (first run)…\n");
        assertThat(second.err()).isEmpty();
        assertThat(root.resolve("builds.txt")).hasContent("run");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        launch(jdk("17.0.15"), "version");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        Ran ran = launch(jdk("17.0.15"), "version");

        assertThat(ran.err()).isEqualTo("building tif1 (sources changed)…\n");
    }

    @Test
    void showsTheErrorsOfAFailedBuild() throws Exception {
        script(folder.resolve("bin/mvn"), "#!/bin/sh\necho '[ERROR] no such symbol'\nexit 1\n");

        Ran ran = launch(jdk("17.0.15"), "version");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("[ERROR] no such symbol").contains("launcher-build.log");
    }

    @Test
    void passesArgumentsUnchanged() throws Exception {
        Ran ran = launch(jdk("17.0.15"), "fastest", "2025", "Monaco Grand Prix", "*", "");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("fastest\n2025\nMonaco Grand Prix\n*\n\n");
    }

    @Test
    void givesNoNewerFlagToAnOlderJava() throws Exception {
        Ran ran = launch(jdk("17.0.15"), "version");

        assertThat(ran.out())
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .doesNotContain("native-access", "unsafe");
    }

    @Test
    void silencesWarningsOfANewerJava() throws Exception {
        Ran ran = launch(jdk("25"), "version");

        assertThat(ran.out())
                .contains("--enable-native-access=ALL-UNNAMED")
                .contains("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void refusesAnOldJavaWithAdvice() throws Exception {
        Ran ran = launch(jdk("1.8.0_402"), "version");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("tif1: the Java in ")
                .contains("is version 8")
                .contains("set JAVA_HOME to a JDK 17 or newer");
    }

    @Test
    void refusesAHomeWithoutJava() throws Exception {
        Ran ran = launch(folder.resolve("nothing"), "version");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no bin/java in it");
    }

    @Test
    void findsTheJavaOnThePath() throws Exception {
        Path jdk = jdk("21.0.4");
        Files.createSymbolicLink(folder.resolve("bin/java"), jdk.resolve("bin/java"));

        Ran ran = run(Map.of(), root.resolve("tif1").toString(), "version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("version\n");
    }

    @Test
    void worksThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/tif1"), root.resolve("tif1"));

        Ran ran = run(Map.of("JAVA_HOME", jdk("17").toString()), link.toString(), "version");

        assertThat(ran.code()).isZero();
    }

    @Test
    void startsWithTheArchiveOfItsJava() throws Exception {
        Ran older = launch("now", archiving("17.0.15"), "version");
        Ran newer = launch("now", archiving("25"), "version");

        assertThat(older.out())
                .contains("-XX:SharedArchiveFile=" + root)
                .doesNotContain("AOTCache");
        assertThat(newer.out()).contains("-XX:AOTCache=" + root).doesNotContain("SharedArchive");
        assertThat(newer.err()).isEmpty();
        assertThat(launch("", archiving("25"), "version").out()).contains("-XX:AOTCache=");
    }

    @Test
    void makesNoArchiveAndUsesNoneWhereTold() throws Exception {
        Ran off = launch("off", archiving("17.0.15"), "version");

        assertThat(root.resolve("tif1-cli/target/dist/start")).doesNotExist();
        launch("now", archiving("17.0.15"), "version");
        assertThat(off.out()).doesNotContain("SharedArchiveFile");
        assertThat(launch("off", archiving("17.0.15"), "version").out())
                .doesNotContain("SharedArchiveFile");
    }

    @Test
    void passesOverAnArchiveOfOlderJars() throws Exception {
        Ran first = launch("now", archiving("25"), "version");
        Path jar = root.resolve("tif1-cli/target/dist/lib/tif1-cli-1.0.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

        Ran second = launch("now", jdk("25"), "version"); // cannot make another

        assertThat(first.out()).contains("AOTCache");
        assertThat(second.out()).doesNotContain("AOTCache");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void startsWithoutAnArchiveThatCannotBeMade() throws Exception {
        Ran ran = launch("now", jdk("25"), "version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("version\n").doesNotContain("AOTCache");
        assertThat(ran.err()).doesNotContain("archive");
    }

    private record Ran(int code, String out, String err) {}

    private Ran launch(Path javaHome, String... arguments) throws Exception {
        return launch("off", javaHome, arguments);
    }

    private Ran launch(String archive, Path javaHome, String... arguments) throws Exception {
        String[] command =
                Stream.concat(Stream.of(root.resolve("tif1").toString()), Arrays.stream(arguments))
                        .toArray(String[]::new);
        return run(Map.of("JAVA_HOME", javaHome.toString(), "TIF1_CDS", archive), command);
    }

    private Ran run(Map<String, String> environment, String... command) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "TIF1_JAVA_HOME"));
        builder.environment().put("TIF1_CDS", "off");
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        write(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), SAY_ARGUMENTS);
        script(home.resolve("bin/javac"), SAY_ARGUMENTS);
        return home;
    }

    private Path archiving(String version) throws IOException {
        Path home = jdk(version);
        script(home.resolve("bin/java"), MAKE_ARCHIVE);
        return home;
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void script(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What was just written must not look newer than the first build. */
    private void backdate() throws IOException {
        FileTime past = FileTime.from(Instant.now().minusSeconds(60));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, past);
            }
        }
    }
}
