package io.tif1.core.decode;

import static io.tif1.core.validate.Severity.WARNING;

import io.tif1.api.InvalidDataException;
import io.tif1.core.validate.Findings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns {@code drivers.json}, a list of row objects, into the parallel arrays that all other files
 * are, so that one decoder applies one set of rules to all of them. The file is small and read as a
 * tree.
 */
final class DriverRows {
    /** Making one takes longer than reading a file. */
    private static final JsonMapper USUAL = mapper(DecodeLimits.DEFAULT);

    private static final String LIST = "drivers";
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_BYTES = 8 << 20;

    private final byte[] body;
    private final DecodeLimits limits;
    private final Place place;
    private final Findings findings;

    DriverRows(Cursor in, Findings findings) {
        this.body = in.body;
        this.limits = in.limits;
        this.place = in.place;
        this.findings = findings;
    }

    /** Returns the body of an equivalent file of parallel arrays. */
    byte[] transpose() {
        if (body.length > MOST_BYTES) {
            throw place.invalid("it has more than %,d bytes".formatted(MOST_BYTES), 0);
        }
        JsonMapper mapper = mapper();
        try {
            JsonNode root = mapper.readTree(body);
            return mapper.writeValueAsBytes(columns(root.get(LIST), mapper));
        } catch (JacksonException e) {
            long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
            throw new InvalidDataException(e.getOriginalMessage(), place.at(offset), e);
        }
    }

    private JsonMapper mapper() {
        boolean usual =
                limits.depth() == DecodeLimits.DEFAULT.depth()
                        && limits.textBytes() == DecodeLimits.DEFAULT.textBytes();
        return usual ? USUAL : mapper(limits);
    }

    private static JsonMapper mapper(DecodeLimits limits) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textBytes())
                        .maxNameLength(limits.textBytes())
                        .build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private ObjectNode columns(@Nullable JsonNode list, JsonMapper mapper) {
        ObjectNode columns = mapper.createObjectNode();
        if (list == null || !list.isArray()) {
            findings.column(WARNING, "", "there is no list of drivers");
            return columns;
        }
        if (list.size() > Math.min(MOST_ROWS, limits.rows())) {
            throw place.invalid("it has more than %,d drivers".formatted(MOST_ROWS), -1);
        }
        int rows = 0;
        for (JsonNode row : list) {
            if (row.isObject()) {
                addRow(columns, row, rows++);
            } else {
                findings.cell("", rows, "an entry is no driver");
            }
        }
        return columns;
    }

    private void addRow(ObjectNode columns, JsonNode row, int index) {
        for (Map.Entry<String, JsonNode> member : row.properties()) {
            ArrayNode column = columns.withArrayProperty(member.getKey());
            while (column.size() < index) {
                column.addNull();
            }
            column.add(member.getValue());
        }
        if (columns.size() > limits.columns()) {
            throw place.invalid("it has more than %,d columns".formatted(limits.columns()), -1);
        }
    }
}
