package io.tif1.core.codec;

/**
 * Whole numbers in runs of {@value #RUN}, each run with its own smallest value and bit width, after
 * zero, one or two rounds of differences, whichever a sample shows to be shortest. Arithmetic wraps
 * around, so that every 64-bit value survives.
 */
final class LongCoding {
    private static final int RUN = 128;
    private static final int MOST_ROUNDS = 2;
    private static final int SAMPLED_RUNS = 4;

    private LongCoding() {}

    static void write(BlockWriter out, long[] values) {
        int rounds = bestRounds(values);
        long[] differences = values;
        for (int round = 1; round <= rounds; round++) {
            differences = differences(differences, round);
        }
        out.putByte(rounds);
        for (int i = 0; i < rounds; i++) {
            out.putSigned(differences[i]);
        }
        writeRuns(out, differences, rounds);
    }

    /** Reads as many numbers as were written; a count that the bytes cannot hold is refused. */
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
            sum(values, round);
        }
        return values;
    }

    /** Estimates from a sample how many bits the values will take. */
    static long estimate(long[] values) {
        long least = Long.MAX_VALUE;
        for (int rounds = 0; rounds <= MOST_ROUNDS; rounds++) {
            least = Math.min(least, sampledBits(values, rounds));
        }
        return least;
    }

    private static int bestRounds(long[] values) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int rounds = 0; rounds <= MOST_ROUNDS && rounds <= values.length; rounds++) {
            long bits = sampledBits(values, rounds);
            if (bits < least) {
                least = bits;
                best = rounds;
            }
        }
        return best;
    }

    /** Adds up the bits of a few runs, spread evenly. */
    private static long sampledBits(long[] values, int rounds) {
        int runs = (values.length + RUN - 1) / RUN;
        int step = Math.max(1, runs / SAMPLED_RUNS);
        long bits = 0;
        for (int run = 0; run < runs; run += step) {
            int from = Math.max(run * RUN, rounds);
            int to = Math.min((run + 1) * RUN, values.length);
            if (from < to) {
                bits += (long) (to - from) * width(values, rounds, from, to);
            }
        }
        return bits;
    }

    private static int width(long[] values, int rounds, int from, int to) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int i = from; i < to; i++) {
            long value =
                    switch (rounds) {
                        case 0 -> values[i];
                        case 1 -> values[i] - values[i - 1];
                        default -> values[i] - 2 * values[i - 1] + values[i - 2];
                    };
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        return Bits.width(max - min);
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

    /** Undoes one round of differences in place. */
    private static void sum(long[] values, int round) {
        long last = values[round - 1];
        for (int i = round; i < values.length; i++) {
            last += values[i];
            values[i] = last;
        }
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
