package io.tif1.backend.arrow;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.frame.Field;
import java.util.Arrays;
import org.apache.arrow.memory.util.MemoryUtil;
import org.apache.arrow.vector.FieldVector;
import org.jspecify.annotations.Nullable;

/** Reads a {@code VarCharVector}. */
final class ArrowTexts extends ArrowColumn {
    private static final byte[] NOTHING = {};

    private final long offsets;

    ArrowTexts(Field field, FieldVector vector, Lease lease) {
        super(field, vector, lease);
        this.offsets = vector.getOffsetBuffer().memoryAddress();
    }

    @Override
    public String textAt(int row) {
        int stripe = enter(row);
        try {
            return new String(bytes(row), UTF_8);
        } finally {
            exit(stripe);
        }
    }

    /** Makes one string for a run of equal cells. */
    @Override
    @SuppressWarnings("NullAway") // javac 17 does not pass on the overridden method's annotation
    public @Nullable String[] toTexts() {
        return reading(
                () -> {
                    @Nullable String[] values = new @Nullable String[size];
                    byte[] last = NOTHING;
                    String text = "";
                    for (int row = 0; row < size; row++) {
                        if (has(row)) {
                            byte[] bytes = bytes(row);
                            text = Arrays.equals(bytes, last) ? text : new String(bytes, UTF_8);
                            last = bytes;
                            values[row] = text;
                        }
                    }
                    return values;
                });
    }

    @Override
    FieldVector take(int[] rows) {
        byte[] @Nullable [] cells = new byte[rows.length] @Nullable [];
        for (int i = 0; i < rows.length; i++) {
            cells[i] = has(rows[i]) ? bytes(rows[i]) : null;
        }
        return ArrowVectors.texts(field, cells);
    }

    private byte[] bytes(int row) {
        int from = MemoryUtil.getInt(offsets + 4L * row);
        int to = MemoryUtil.getInt(offsets + 4L * (row + 1));
        byte[] bytes = new byte[to - from];
        MemoryUtil.copyFromMemory(data + from, bytes, 0, bytes.length);
        return bytes;
    }
}
