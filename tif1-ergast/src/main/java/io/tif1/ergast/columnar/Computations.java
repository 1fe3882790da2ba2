package io.tif1.ergast.columnar;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the methods of a record that compute columns. */
final class Computations {
    /** A method and the names of the columns it takes. */
    record Source(MethodHandle method, List<String> from) {}

    private Computations() {}

    static Map<String, Source> of(Class<?> type) {
        Map<String, Source> all = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            Computed computed = method.getAnnotation(Computed.class);
            if (computed != null) {
                all.put(computed.value(), source(method, computed));
            }
        }
        return all;
    }

    private static Source source(Method method, Computed computed) {
        List<String> from = List.of(computed.from());
        if (method.getParameterCount() != from.size()) {
            throw new IllegalArgumentException(method + " takes other columns than it names");
        }
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
            return new Source(handle.asSpreader(Object[].class, from.size()), from);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(method + " is not public", e);
        }
    }
}
