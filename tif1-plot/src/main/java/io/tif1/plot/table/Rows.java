package io.tif1.plot.table;

import io.tif1.api.PluginException;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Collects rows and builds a frame of them; used by one thread.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Rows {
    private final List<Field> fields = new ArrayList<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** Adds a column of texts. */
    public Rows text(String name) {
        fields.add(new Field(name, ColumnType.TEXT, true));
        return this;
    }

    /** Adds columns of numbers; NaN is missing. */
    public Rows numbers(String... names) {
        for (String name : names) {
            fields.add(new Field(name, ColumnType.FLOAT64, true));
        }
        return this;
    }

    /** Adds a column of whole numbers. */
    public Rows whole(String name) {
        fields.add(new Field(name, ColumnType.INT32, true));
        return this;
    }

    /** Adds a row: texts, doubles and integers in the order of the columns; null is missing. */
    public Rows row(@Nullable Object... values) {
        if (values.length != fields.size()) {
            throw new IllegalArgumentException(
                    "row of %d values for %d columns".formatted(values.length, fields.size()));
        }
        rows.add(values);
        return this;
    }

    /** Returns the frame. */
    public Frame frame() {
        FrameBuilder builder = backend().builder(Schema.of(fields), rows.size());
        for (int c = 0; c < fields.size(); c++) {
            deliver(builder, c);
        }
        return builder.build();
    }

    private void deliver(FrameBuilder builder, int c) {
        String name = fields.get(c).name();
        long[] valid = validity(c);
        switch (fields.get(c).type()) {
            case TEXT -> texts(builder, c, valid);
            case INT32 ->
                    builder.ints(
                            name,
                            rows.stream()
                                    .mapToInt(r -> r[c] instanceof Integer i ? i : 0)
                                    .toArray(),
                            valid);
            default ->
                    builder.doubles(
                            name,
                            rows.stream()
                                    .mapToDouble(r -> r[c] instanceof Double d ? d : 0)
                                    .toArray(),
                            valid);
        }
    }

    private void texts(FrameBuilder builder, int c, long[] valid) {
        Map<String, Integer> dictionary = new LinkedHashMap<>(Map.of("", 0));
        int[] codes = new int[rows.size()];
        for (int i = 0; i < codes.length; i++) {
            String text = rows.get(i)[c] instanceof String s ? s : "";
            codes[i] = dictionary.computeIfAbsent(text, key -> dictionary.size());
        }
        String[] words = dictionary.keySet().toArray(String[]::new);
        builder.texts(fields.get(c).name(), codes, words, valid);
    }

    private long[] validity(int c) {
        long[] bits = new long[(rows.size() + 63) / 64];
        for (int i = 0; i < rows.size(); i++) {
            Object value = rows.get(i)[c];
            if (value != null && !(value instanceof Double d && d.isNaN())) {
                bits[i / 64] |= 1L << i % 64;
            }
        }
        return bits;
    }

    private static FrameBackend backend() {
        return ServiceLoader.load(FrameBackend.class, Rows.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(backend -> backend.id().equals("columns"))
                .findFirst()
                .orElseThrow(
                        () ->
                                new PluginException(
                                        "no frame backend \"columns\" on the path; add"
                                                + " io.tif1:tif1-core",
                                        null));
    }
}
