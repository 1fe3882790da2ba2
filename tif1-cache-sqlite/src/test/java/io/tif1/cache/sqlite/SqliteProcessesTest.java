package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several processes on one file, and processes that are killed while writing.
 *
 * <p>{@code -Dtif1.kills=200}, and {@code -Dtif1.processes=8 -Dtif1.seconds=60} make it a long run.
 */
@Timeout(1_800)
class SqliteProcessesTest {
    private static final int KILLS = Integer.getInteger("tif1.kills", 4);
    private static final int PROCESSES = Integer.getInteger("tif1.processes", 3);
    private static final int EACH = Integer.getInteger("tif1.writes", 60);
    private static final int SECONDS = Integer.getInteger("tif1.seconds", 2);
    private static final int SPAN = 10_000_000;

    @TempDir Path folder;

    private final List<Process> running = new ArrayList<>();

    @AfterEach
    void end() {
        running.forEach(Process::destroyForcibly);
    }

    @Test
    void losesNothingWhenSeveralProcessesWriteAtOnce() throws Exception {
        for (int i = 0; i < PROCESSES; i++) {
            start(i * EACH, EACH, folder.resolve("out" + i));
        }
        for (Process process : running) {
            assertThat(process.waitFor(25, TimeUnit.MINUTES)).isTrue();
        }

        for (int i = 0; i < PROCESSES; i++) {
            assertThat(running.get(i).exitValue())
                    .as(Files.readString(errors(folder.resolve("out" + i))))
                    .isZero();
        }
        try (CacheTier tier = new SqliteTier().create(TestContext.of(Map.of(), folder))) {
            for (int number = 0; number < PROCESSES * EACH; number++) {
                assertWhole(tier, number);
            }
            assertThat(tier.statistics().entries()).isEqualTo(PROCESSES * EACH);
        }
    }

    /** Each process reads what others wrote, too; any failure would reach its caller and end it. */
    @Test
    void losesNoWriteAndLetsNoLockErrorThroughForAWhile() throws Exception {
        for (int i = 0; i < PROCESSES; i++) {
            start(i * SPAN, -SECONDS, folder.resolve("out" + i));
        }
        long stored = 0;
        for (int i = 0; i < PROCESSES; i++) {
            assertThat(running.get(i).waitFor(25, TimeUnit.MINUTES)).isTrue();
            assertThat(running.get(i).exitValue())
                    .as(Files.readString(errors(folder.resolve("out" + i))))
                    .isZero();
        }

        try (CacheTier tier = new SqliteTier().create(TestContext.of(Map.of(), folder))) {
            for (int i = 0; i < PROCESSES; i++) {
                List<Integer> numbers = stored(folder.resolve("out" + i));
                assertThat(numbers).isNotEmpty();
                numbers.forEach(number -> assertWhole(tier, number));
                stored += numbers.size();
            }
            assertThat(tier.statistics().entries()).isEqualTo(stored);
            assertThat(tier.statistics().failures()).isZero();
            assertThat(tier.verify().isSound()).isTrue();
        }
        System.getLogger(getClass().getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} processes stored {1} entries in {2} s, all found whole",
                        PROCESSES,
                        stored,
                        SECONDS);
    }

    @Test
    void opensAndServesNothingTornAfterAKill() throws Exception {
        Random random = new Random(11);
        Path out = folder.resolve("out");
        for (int kill = 0; kill < KILLS; kill++) {
            int first = kill * 1_000_000;
            Process writer = start(first, 1_000_000, out);
            while (Files.size(out) == 0 && writer.isAlive()) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(150));
            writer.destroyForcibly().waitFor();

            List<Integer> stored = stored(out);
            assertThat(stored).isNotEmpty();
            try (CacheTier tier = new SqliteTier().create(TestContext.of(Map.of(), folder))) {
                stored.forEach(number -> assertWhole(tier, number));
                int next = stored.get(stored.size() - 1) + 1; // perhaps stored, perhaps not
                tier.find(Writer.key(next)).ifPresent(entry -> assertWhole(tier, next));
                assertThat(tier.statistics().failures()).isZero();
                tier.clear();
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("corrupt"));
        }
    }

    private Process start(int first, int count, Path out) throws IOException {
        Files.write(out, new byte[0]);
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                folder.toString(),
                                Integer.toString(first),
                                Integer.toString(count))
                        .redirectOutput(out.toFile())
                        .redirectError(errors(out).toFile())
                        .start();
        running.add(process);
        return process;
    }

    private static Path errors(Path out) {
        return out.resolveSibling(out.getFileName() + ".err");
    }

    /** Returns the numbers in complete lines: the kill may have cut the last one. */
    private static List<Integer> stored(Path out) throws IOException {
        String text = Files.readString(out);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().map(Integer::valueOf).toList();
    }

    private static void assertWhole(CacheTier tier, int number) {
        assertThat(tier.find(Writer.key(number)).orElseThrow().payload().bytes())
                .as("entry %d", number)
                .isEqualTo(Writer.entry(number).payload().bytes());
    }
}
