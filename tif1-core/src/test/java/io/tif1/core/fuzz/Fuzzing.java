package io.tif1.core.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Feeds seeded random inputs to a reader, and bounds the time and the memory each may take.
 *
 * <p>{@code -Dtif1.fuzz=10000000} sets the number of inputs, {@code -Dtif1.fuzz.seed=1} the seed; a
 * failure names seed and number of the input, and {@code -Dtif1.fuzz.from} starts at that number.
 */
public final class Fuzzing {
    private static final long SEED = Long.getLong("tif1.fuzz.seed", 1950);
    private static final long FROM = Long.getLong("tif1.fuzz.from", 0);
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 1_000_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long inputs;
    private final long mostBytes;

    private Fuzzing(long inputs, long mostBytes) {
        this.inputs = Long.getLong("tif1.fuzz", inputs);
        this.mostBytes = mostBytes;
    }

    /**
     * Plans a run.
     *
     * @param inputs how many inputs unless the property says otherwise
     * @param mostBytes what reading one input may allocate at most
     */
    public static Fuzzing of(long inputs, long mostBytes) {
        return new Fuzzing(inputs, mostBytes);
    }

    /** What is fuzzed; it throws whatever is no proper answer. */
    public interface Reading<T> {
        void read(T input) throws Exception;
    }

    /** Runs; returns a line of figures. */
    public <T> String run(Function<SplittableRandom, T> make, Reading<T> reading) {
        long start = System.nanoTime();
        long most = 0;
        for (long number = FROM; number < FROM + inputs; number++) {
            T input = make.apply(new SplittableRandom(SEED + number * STEP));
            most = Math.max(most, one(number, input, reading));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return "%,d inputs, seed %d, %.1f s, at most %,d bytes for one"
                .formatted(inputs, SEED, seconds, most);
    }

    private <T> long one(long number, T input, Reading<T> reading) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        attempt(number, input, reading);
        long elapsed = System.nanoTime() - start;
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        return bytes > mostBytes || elapsed > SECOND ? again(number, input, reading) : bytes;
    }

    /** Classes may have been loaded, or the machine may have been busy: what repeats counts. */
    private <T> long again(long number, T input, Reading<T> reading) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        attempt(number, input, reading);
        long elapsed = THREADS.getCurrentThreadCpuTime() - start;
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        if (bytes > mostBytes || elapsed > SECOND) {
            throw new AssertionError(
                    at(number, input) + ": took " + elapsed + " ns and " + bytes + " bytes");
        }
        return bytes;
    }

    private static <T> void attempt(long number, T input, Reading<T> reading) {
        try {
            reading.read(input);
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new AssertionError(at(number, input), e);
        }
    }

    private static String at(long number, Object input) {
        return "-Dtif1.fuzz.seed=%d -Dtif1.fuzz.from=%d: %s".formatted(SEED, number, input);
    }
}
