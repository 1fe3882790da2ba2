package io.tif1.lake.json;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes small documents. */
@API(status = INTERNAL, since = "1.0")
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** Returns a new object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Returns an array of texts. */
    public static ArrayNode texts(List<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** Returns a new array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Returns a document in one line. */
    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /**
     * Reads a document.
     *
     * @throws InvalidDataException if it is no JSON
     */
    public static JsonNode read(String document, byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new InvalidDataException("this is no JSON", DataLocation.of(document), e);
        }
    }

    /** Returns a text, or an error that names the field. */
    public static String text(String document, JsonNode node, String field) {
        return optional(node, field)
                .map(JsonNode::asString)
                .orElseThrow(
                        () ->
                                new InvalidDataException(
                                        field + " is missing", DataLocation.of(document), null));
    }

    /** Returns a whole number, or null. */
    public static @Nullable Integer integer(JsonNode node, String field) {
        return optional(node, field).map(JsonNode::asInt).orElse(null);
    }

    /** Returns a field that is there and not null. */
    public static Optional<JsonNode> optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
