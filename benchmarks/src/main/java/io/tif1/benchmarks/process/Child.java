package io.tif1.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** How a measured process speaks to the one that watches it: lines of JSON. */
final class Child {
    private static final double MILLI = 1e6;
    private static final JsonMapper JSON = new JsonMapper();

    private Child() {}

    /** Says that the data is in hand, and then which threads were busy until then. */
    static void ready(long startedNanos, long items) throws IOException {
        double task = (System.nanoTime() - startedNanos) / MILLI;
        say("READY {\"task\": %.3f, \"items\": %d}", task, items);
        say("SPENT %s", JSON.writeValueAsString(Spent.byWork()));
    }

    /** Says how long the same took once more. */
    static void again(long startedNanos) {
        say("AGAIN {\"hot\": %.6f}", (System.nanoTime() - startedNanos) / MILLI);
    }

    /** Says what memory the process has held at most and its time of processors; comes last. */
    static void end() throws IOException {
        double cpu =
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(spent -> spent.toNanos() / MILLI)
                        .orElse(-1.0);
        say("END {\"peakKb\": %d, \"cpu\": %.0f}", peakKilobytes(), cpu);
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    /** Returns the most that was resident at any time; -1 where the system does not tell. */
    private static long peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(-1);
    }
}
