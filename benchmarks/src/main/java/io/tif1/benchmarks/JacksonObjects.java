package io.tif1.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Telemetry as Jackson makes objects of it: bound to a record of arrays, or row by row. */
final class JacksonObjects {
    /** A file bound to Java types. */
    record TelemetryFile(Lap tel) {}

    /** The arrays of a file; what it has beyond them is ignored. */
    record Lap(
            double[] time,
            double[] rpm,
            double[] speed,
            int[] gear,
            double[] throttle,
            int[] brake,
            int[] drs,
            double[] distance,
            double[] rel_distance,
            double[] acc_x,
            double[] acc_y,
            double[] acc_z,
            double[] x,
            double[] y,
            double[] z) {}

    private final JsonMapper mapper;

    JacksonObjects(boolean fastDoubles) {
        JsonFactory factory =
                JsonFactory.builder()
                        .configure(StreamReadFeature.USE_FAST_DOUBLE_PARSER, fastDoubles)
                        .build();
        mapper =
                JsonMapper.builder(factory)
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build();
    }

    /** Binds a file to arrays of primitives. */
    TelemetryFile bind(byte[] body) {
        return mapper.readValue(body, TelemetryFile.class);
    }

    /** Makes a map of each sample, as a pipeline that thinks in rows does. */
    List<Map<String, Object>> rows(byte[] body) {
        JsonNode lap = mapper.readTree(body).get("tel");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < lap.get("time").size(); row++) {
            Map<String, Object> sample = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> channel : lap.properties()) {
                JsonNode cell = channel.getValue().get(row);
                if (cell != null) {
                    sample.put(channel.getKey(), cell.isNumber() ? cell.doubleValue() : cell);
                }
            }
            rows.add(sample);
        }
        return rows;
    }
}
