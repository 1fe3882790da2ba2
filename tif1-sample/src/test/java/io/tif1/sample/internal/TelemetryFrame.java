package io.tif1.sample.internal;

import tools.jackson.databind.JsonNode;

/** The channels of one telemetry file as arrays, missing numbers as NaN. */
final class TelemetryFrame {
    private final JsonNode tel;

    TelemetryFrame(JsonNode file) {
        this.tel = file.get("tel");
    }

    static TelemetryFrame of(SampleArchive archive, String session, String driver, int lap) {
        return new TelemetryFrame(archive.json(session, driver + "/" + lap + "_tel.json"));
    }

    JsonNode tel() {
        return tel;
    }

    int rows() {
        return tel.get("time").size();
    }

    double[] numbers(String key) {
        JsonNode cells = tel.get(key);
        double[] values = new double[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.get(i).isNumber() ? cells.get(i).doubleValue() : Double.NaN;
        }
        return values;
    }

    /** Returns whether the car sent a row: its own values are whole and the position is not. */
    boolean isCar(int row) {
        return isWhole(row, "speed", "rpm", "throttle") && !isWhole(row, "x", "y", "z");
    }

    private boolean isWhole(int row, String... keys) {
        for (String key : keys) {
            double value = tel.get(key).get(row).doubleValue();
            if (value != Math.rint(value)) {
                return false;
            }
        }
        return true;
    }
}
