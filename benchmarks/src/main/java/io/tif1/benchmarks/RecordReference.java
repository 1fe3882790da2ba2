package io.tif1.benchmarks;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows one by one: a tree of the page, a map and a record for each row, a list of them. */
final class RecordReference {
    private static final RecordComponent[] COMPONENTS = WideRow.class.getRecordComponents();

    private final JsonMapper mapper = new JsonMapper();
    private final Constructor<WideRow> constructor;
    private final int most;
    private final Consumer<List<WideRow>> batches;
    private List<WideRow> rows = new ArrayList<>();

    RecordReference(int most, Consumer<List<WideRow>> batches) throws NoSuchMethodException {
        this.most = most;
        this.batches = batches;
        Class<?>[] types =
                Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        this.constructor = WideRow.class.getDeclaredConstructor(types);
    }

    void add(byte[] page) throws ReflectiveOperationException {
        for (JsonNode node : mapper.readTree(page).get("rows")) {
            rows.add(row(node));
        }
        if (rows.size() >= most) {
            finish();
        }
    }

    void finish() {
        batches.accept(rows);
        rows = new ArrayList<>();
    }

    private WideRow row(JsonNode node) throws ReflectiveOperationException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS) {
            JsonNode value = node.get(component.getName());
            String text = value == null ? "" : value.asString().strip();
            boolean missing = text.isEmpty() || text.equals("None") || text.equals("\\N");
            values.put(component.getName(), missing ? null : read(component.getType(), text));
        }
        return constructor.newInstance(values.values().toArray());
    }

    private static Object read(Class<?> type, String text) {
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        return type == Double.class ? (Object) Double.valueOf(text) : text;
    }
}
