package io.tif1.ergast.columnar;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes records from rows. */
final class RecordMaker<E extends Record> {
    private final Class<E> type;
    private final MethodHandle constructor;
    private final int columns;

    RecordMaker(Class<E> type) {
        this.type = type;
        Class<?>[] components =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        this.columns = components.length;
        try {
            this.constructor =
                    MethodHandles.publicLookup()
                            .findConstructor(type, MethodType.methodType(void.class, components))
                            .asSpreader(Object[].class, columns);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not public", e);
        }
    }

    E make(ColumnBatch batch, int row) {
        @Nullable Object[] values = new @Nullable Object[columns];
        for (int column = 0; column < columns; column++) {
            values[column] = batch.value(column, row);
        }
        return type.cast(Objects.requireNonNull(Calls.invoke(constructor, values)));
    }
}
