package io.tif1.core.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Computes a value at its first use, once; thread-safe.
 *
 * @param <T> the value
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> compute;
    private @Nullable T value;

    private Lazy(Supplier<T> compute) {
        this.compute = compute;
    }

    static <T> Supplier<T> of(Supplier<T> compute) {
        return new Lazy<>(compute);
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = compute.get();
            value = known;
        }
        return known;
    }
}
