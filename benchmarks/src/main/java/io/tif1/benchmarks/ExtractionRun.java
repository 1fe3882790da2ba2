package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.columnar.BatchLimits;
import io.tif1.ergast.columnar.ColumnBatch;
import io.tif1.ergast.columnar.EntityCompiler;
import io.tif1.ergast.columnar.Extraction;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * 250,000 rows of 70 columns from JSON to columns, beside records made one by one, each in a
 * process of its own; and the hash of each row beside concatenation and MD5.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ExtractionRun {
    private static final int ROWS = 250_000;
    private static final int PAGES = 25;
    private static final int BATCH = 50_000;

    private ExtractionRun() {}

    /** Without arguments starts all processes; with one, is the process of that kind. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
        if (arguments.length == 0) {
            for (String kind : List.of("compiled", "reference", "compiled", "reference")) {
                child(out, kind, "1g");
            }
            child(out, "compiled", "96m");
            child(out, "hash", "1g");
            return;
        }
        byte[][] pages = WidePages.make(PAGES);
        out.print(
                switch (arguments[0]) {
                    case "compiled" -> compiled(pages);
                    case "reference" -> reference(pages);
                    default -> hash(pages);
                });
        out.flush();
    }

    private static void child(PrintStream out, String kind, String heap)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heap,
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ExtractionRun.class.getName(),
                                kind)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        out.printf("%-9s -Xmx%-4s exit %d  %s%n", kind, heap, process.waitFor(), said.strip());
        out.flush();
    }

    private static String compiled(byte[][] pages) {
        long[] seen = new long[1];
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            seen[0] = 0;
            long start = System.nanoTime();
            Extraction extraction =
                    EntityCompiler.compile(WideRow.class)
                            .begin(BatchLimits.standard(), batch -> seen[0] += batch.rows());
            for (int page = 0; page < ROWS / WidePages.ROWS; page++) {
                byte[] bytes = pages[page % PAGES];
                extraction.add("page", page, bytes, 0, bytes.length);
            }
            extraction.finish();
            best = Math.min(best, System.nanoTime() - start);
        }
        return told(seen[0], best);
    }

    private static String reference(byte[][] pages) throws ReflectiveOperationException {
        long[] seen = new long[1];
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            seen[0] = 0;
            long start = System.nanoTime();
            RecordReference reference = new RecordReference(BATCH, rows -> seen[0] += rows.size());
            for (int page = 0; page < ROWS / WidePages.ROWS; page++) {
                reference.add(pages[page % PAGES]);
            }
            reference.finish();
            best = Math.min(best, System.nanoTime() - start);
        }
        return told(seen[0], best);
    }

    private static String told(long rows, long nanos) {
        return "%d rows in %.0f ms, most memory %s".formatted(rows, nanos / 1e6, peak());
    }

    /** The most physical memory the process had, where the system tells. */
    private static String peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring(6).strip())
                    .findFirst()
                    .orElse("not told");
        } catch (IOException e) {
            return "not told";
        }
    }

    private static String hash(byte[][] pages) throws NoSuchAlgorithmException {
        List<ColumnBatch> batches = new ArrayList<>();
        Extraction extraction =
                EntityCompiler.compile(WideRow.class).begin(BatchLimits.standard(), batches::add);
        for (int page = 0; page < 200; page++) {
            byte[] bytes = pages[page % PAGES];
            extraction.add("page", page, bytes, 0, bytes.length);
        }
        extraction.finish();
        long own = Long.MAX_VALUE;
        long md5 = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            long sum = batches.stream().mapToLong(batch -> batch.rowHashes()[0]).sum();
            long middle = System.nanoTime();
            for (ColumnBatch batch : batches) {
                sum += concatenated(batch);
            }
            md5 = Math.min(md5, System.nanoTime() - middle);
            own = Math.min(own, sum == 0 ? own : middle - start);
        }
        return "columns %.1f ms, concatenation and MD5 %.1f ms, %.1f times"
                .formatted(own / 1e6, md5 / 1e6, (double) md5 / own);
    }

    private static long concatenated(ColumnBatch batch) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        long sum = 0;
        for (int row = 0; row < batch.rows(); row++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < batch.schema().columns().size(); column++) {
                text.append(batch.value(column, row)).append('|');
            }
            sum += digest.digest(text.toString().getBytes(StandardCharsets.UTF_8))[0];
        }
        return sum;
    }
}
