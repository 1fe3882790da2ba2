package io.tif1.core.codec;

/**
 * Whole numbers in runs of {@value #RUN}, each run with its own smallest value and bit width, after
 * zero, one or two rounds of differences, whichever is shortest. Arithmetic wraps around, so that
 * every 64-bit value survives.
 */
final class LongCoding {
    private static final int RUN = 128;
    private static final int MOST_ROUNDS = 2;

    private LongCoding() {}

    static void write(BlockWriter out, long[] values) {
        long[] shortest = values;
        int rounds = 0;
        long least = cost(values, 0);
        long[] current = values;
        for (int round = 1; round <= MOST_ROUNDS && round < values.length; round++) {
            current = differences(current, round);
            long cost = cost(current, round);
            if (cost < least) {
                least = cost;
                rounds = round;
                shortest = current;
            }
        }
        out.putByte(rounds);
        for (int i = 0; i < rounds; i++) {
            out.putSigned(shortest[i]);
        }
        writeRuns(out, shortest, rounds);
    }

    /** Reads as many numbers as were written; the caller has checked that the count is sane. */
    static long[] read(BlockReader in, int count) {
        if (count / RUN * 2L > in.remaining()) { // every run takes two bytes at least
            throw BlockReader.damaged("it is too short for " + count + " rows");
        }
        long[] values = new long[count];
        int rounds = in.getByte();
        if (rounds > MOST_ROUNDS || rounds > count) {
            throw BlockReader.damaged(rounds + " rounds of differences");
        }
        for (int i = 0; i < rounds; i++) {
            values[i] = in.getSigned();
        }
        readRuns(in, values, rounds);
        for (int round = rounds; round > 0; round--) {
            for (int i = round; i < count; i++) {
                values[i] += values[i - 1];
            }
        }
        return values;
    }

    /** Leaves the first {@code round} values and turns the others into differences. */
    private static long[] differences(long[] values, int round) {
        long[] differences = new long[values.length];
        System.arraycopy(values, 0, differences, 0, round);
        for (int i = round; i < values.length; i++) {
            differences[i] = values[i] - values[i - 1];
        }
        return differences;
    }

    private static long cost(long[] values, int from) {
        long bits = 0;
        for (int start = from; start < values.length; start += RUN) {
            int end = Math.min(start + RUN, values.length);
            long min = Long.MAX_VALUE;
            long max = Long.MIN_VALUE;
            for (int i = start; i < end; i++) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
            bits += (long) (end - start) * Bits.width(max - min) + Long.SIZE;
        }
        return bits;
    }

    private static void writeRuns(BlockWriter out, long[] values, int from) {
        for (int start = from; start < values.length; start += RUN) {
            int end = Math.min(start + RUN, values.length);
            long min = Long.MAX_VALUE;
            long max = Long.MIN_VALUE;
            for (int i = start; i < end; i++) {
                min = Math.min(min, values[i]);
                max = Math.max(max, values[i]);
            }
            int width = Bits.width(max - min);
            out.putByte(width);
            out.putSigned(min);
            out.putPacked(values, start, end, min, width);
        }
    }

    private static void readRuns(BlockReader in, long[] values, int from) {
        for (int start = from; start < values.length; start += RUN) {
            int end = Math.min(start + RUN, values.length);
            int width = in.getByte();
            if (width > Long.SIZE) {
                throw BlockReader.damaged("numbers of " + width + " bits");
            }
            in.getPacked(values, start, end, in.getSigned(), width);
        }
    }
}
