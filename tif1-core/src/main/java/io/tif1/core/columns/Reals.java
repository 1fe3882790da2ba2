package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * Numbers in an array that is as wide as they need; immutable by convention.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public sealed interface Reals {
    /** Returns how many there are. */
    int length();

    /** Returns one number. */
    double at(int row);

    /** Returns the bytes that one number takes. */
    int width();

    /** Returns the numbers of the given rows. */
    Reals take(int[] rows);

    /** Returns all numbers; the array itself if that is how they are kept. */
    default double[] toDoubles() {
        double[] all = new double[length()];
        for (int row = 0; row < all.length; row++) {
            all[row] = at(row);
        }
        return all;
    }

    /** Numbers as they came. */
    record Doubles(double[] array) implements Reals {
        @Override
        public int length() {
            return array.length;
        }

        @Override
        public double at(int row) {
            return array[row];
        }

        @Override
        public int width() {
            return Double.BYTES;
        }

        @Override
        public Doubles take(int[] rows) {
            double[] taken = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = array[rows[i]];
            }
            return new Doubles(taken);
        }

        @Override
        public double[] toDoubles() {
            return array;
        }
    }

    /** Numbers of single precision. */
    record Floats(float[] array) implements Reals {
        @Override
        public int length() {
            return array.length;
        }

        @Override
        public double at(int row) {
            return array[row];
        }

        @Override
        public int width() {
            return Float.BYTES;
        }

        @Override
        public Floats take(int[] rows) {
            float[] taken = new float[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = array[rows[i]];
            }
            return new Floats(taken);
        }
    }

    /** Numbers that are whole ones over a constant: decimals with few places. */
    record Decimals(Wholes wholes, double divisor) implements Reals {
        @Override
        public int length() {
            return wholes.length();
        }

        @Override
        public double at(int row) {
            return wholes.at(row) / divisor;
        }

        @Override
        public int width() {
            return wholes.width();
        }

        @Override
        public Decimals take(int[] rows) {
            return new Decimals(wholes.take(rows), divisor);
        }
    }
}
