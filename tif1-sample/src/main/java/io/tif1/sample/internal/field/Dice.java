package io.tif1.sample.internal.field;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** A small random generator (SplitMix64) whose sequence is the same on every platform. */
@API(status = INTERNAL, since = "1.0")
public final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Makes dice that depend on a seed and on everything that names their purpose. */
    public static Dice of(long seed, Object... purpose) {
        long state = mix(seed + GOLDEN);
        for (Object part : purpose) {
            state = mix(state ^ hash(part.toString()));
        }
        return new Dice(state);
    }

    /** Returns a number in [0, 1) that depends on two numbers alone. */
    public static double noise(long key, long index) {
        return (mix(mix(key + GOLDEN) ^ (index * GOLDEN)) >>> 11) * 0x1.0p-53;
    }

    /** Returns a key for {@link #noise} that depends on a seed and a number. */
    public static long noiseKey(long seed, long number) {
        return mix(seed ^ (number * GOLDEN));
    }

    /** Returns a number in [0, 1). */
    public double unit() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Returns a number in [from, to). */
    public double between(double from, double to) {
        return from + (to - from) * unit();
    }

    /** Returns a whole number from 0 below the bound. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Returns true with the given probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** Returns a bell-shaped number: mean 0, standard deviation 1, never beyond 6. */
    public double bell() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return sum;
    }

    /** Returns the next 64 bits. */
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
