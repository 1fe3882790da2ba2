package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one item of a bulk call: a value or a failure, never both.
 *
 * @param what what was asked for, such as {@code "VER lap 19"}
 * @param value the value, or null if it failed
 * @param failure why it failed, or null
 * @param <T> what is loaded
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Loaded<T>(String what, @Nullable T value, @Nullable Throwable failure) {
    /** Wraps a value. */
    public static <T> Loaded<T> of(String what, T value) {
        return new Loaded<>(what, value, null);
    }

    /** Wraps a failure. */
    public static <T> Loaded<T> failed(String what, Throwable failure) {
        return new Loaded<>(what, null, failure);
    }

    /** Returns whether there is a value. */
    public boolean isPresent() {
        return value != null;
    }

    /** Returns the value, or empty if it failed. */
    public Optional<T> toOptional() {
        return Optional.ofNullable(value);
    }
}
