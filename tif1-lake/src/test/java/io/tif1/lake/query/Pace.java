package io.tif1.lake.query;

import java.util.Arrays;

/**
 * How long a query takes that is not answered from memory. While other work goes on here, half of
 * the runs have to stay below 200 ms; with {@code tif1.quiet}, 95 in 100 below 50 ms.
 */
public final class Pace {
    private static final boolean QUIET = Boolean.getBoolean("tif1.quiet");
    private static final int RUNS = QUIET ? 100 : 11;

    /** The most milliseconds. */
    public static final double LIMIT = QUIET ? 50 : 200;

    private Pace() {}

    /** Returns the milliseconds that count. */
    public static double millis(LakeQueries queries, String sql) {
        long[] nanos = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            queries.forget();
            long start = System.nanoTime();
            queries.run(sql);
            nanos[run] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        double millis = nanos[QUIET ? RUNS * 95 / 100 - 1 : RUNS / 2] / 1e6;
        System.getLogger(Pace.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        () -> "%.1f ms: %s".formatted(millis, sql.lines().findFirst().orElse("")));
        return millis;
    }
}
