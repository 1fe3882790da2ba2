package io.tif1.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * A careful telemetry reader on Jackson's streaming parser: primitive arrays, no tree, no boxing.
 * It knows nothing of missing values but {@code null} and texts, which become NaN.
 */
final class JacksonColumns {
    private final JsonFactory factory;

    JacksonColumns(boolean fastDoubles) {
        factory =
                JsonFactory.builder()
                        .configure(StreamReadFeature.USE_FAST_DOUBLE_PARSER, fastDoubles)
                        .configure(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER, fastDoubles)
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build();
    }

    /** Returns the arrays of a file by key. */
    Map<String, double[]> read(byte[] body) {
        Map<String, double[]> columns = new HashMap<>();
        int expected = 1024;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    double[] column = column(parser, expected);
                    expected = Math.max(1, column.length);
                    columns.put(parser.currentName(), column);
                }
            }
        }
        return columns;
    }

    private static double[] column(JsonParser parser, int expected) {
        double[] values = new double[expected];
        int rows = 0;
        for (JsonToken cell = parser.nextToken();
                cell != JsonToken.END_ARRAY;
                cell = parser.nextToken()) {
            if (rows == values.length) {
                values = Arrays.copyOf(values, rows * 2);
            }
            values[rows++] = cell.isNumeric() ? parser.getDoubleValue() : Double.NaN;
        }
        return rows == values.length ? values : Arrays.copyOf(values, rows);
    }
}
