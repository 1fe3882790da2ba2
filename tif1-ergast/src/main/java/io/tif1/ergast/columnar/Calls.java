package io.tif1.ergast.columnar;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls methods and constructors of declarations. */
final class Calls {
    private Calls() {}

    /** Calls with an array of arguments; what a declaration throws reaches the caller. */
    @SuppressWarnings("IllegalCatch") // a method handle declares everything
    static @Nullable Object invoke(MethodHandle method, @Nullable Object[] arguments) {
        try {
            return method.invoke(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a declaration threw a checked exception", e);
        }
    }
}
