package io.tif1.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON with another decoder than the product's own. */
final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

    private Json() {}

    static JsonNode file(Path file) {
        return MAPPER.readTree(file.toFile());
    }

    /** Reads an array of objects. */
    @SuppressWarnings("unchecked") // JSON objects become maps of text
    static List<Map<String, @Nullable Object>> rows(byte[] json) {
        return MAPPER.readValue(json, List.class);
    }

    static boolean isThere(Path file) {
        return Files.isRegularFile(file);
    }

    /** Returns a number, or null for whatever stands for a missing one. */
    static @Nullable Double number(@Nullable JsonNode value) {
        return value != null && value.isNumber() && Double.isFinite(value.doubleValue())
                ? value.doubleValue()
                : null;
    }
}
