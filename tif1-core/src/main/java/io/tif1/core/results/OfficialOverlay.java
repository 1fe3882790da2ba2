package io.tif1.core.results;

import io.tif1.api.model.LapTime;
import io.tif1.api.model.Outcome;
import io.tif1.api.spi.OfficialResult;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what official results say over what was derived, and orders by it. */
final class OfficialOverlay {
    private static final Map<String, Class<?>> FIELDS =
            Map.of(
                    "Position", Integer.class,
                    "ClassifiedPosition", String.class,
                    "GridPosition", Integer.class,
                    "Points", Double.class,
                    "Status", String.class,
                    "Laps", Integer.class,
                    "Time", Duration.class,
                    "Q1", LapTime.class,
                    "Q2", LapTime.class,
                    "Q3", LapTime.class);

    private OfficialOverlay() {}

    /** Returns the rows in official order; drivers that are not in it keep their order behind. */
    static List<ResultRow> over(List<ResultRow> derived, List<OfficialResult> official) {
        if (official.isEmpty()) {
            return derived;
        }
        Map<ResultRow, Integer> places = new HashMap<>();
        for (ResultRow row : derived) {
            int place = placeOf(row, official);
            places.put(row, place < 0 ? Integer.MAX_VALUE : place);
            if (place >= 0) {
                fill(row, official.get(place).fields());
            }
        }
        return derived.stream().sorted(Comparator.comparing(places::get)).toList();
    }

    private static int placeOf(ResultRow row, List<OfficialResult> official) {
        int byCode = find(official, row.driver().code(), true);
        return byCode >= 0 ? byCode : find(official, row.driver().number(), false);
    }

    private static int find(List<OfficialResult> official, String wanted, boolean code) {
        for (int i = 0; i < official.size() && !wanted.isEmpty(); i++) {
            OfficialResult result = official.get(i);
            if (wanted.equalsIgnoreCase(code ? result.code() : result.number())) {
                return i;
            }
        }
        return -1;
    }

    private static void fill(ResultRow row, Map<String, Object> fields) {
        FIELDS.forEach(
                (field, type) -> {
                    Object value = fields.get(field);
                    if (type.isInstance(value)) {
                        row.official(field, value);
                    }
                });
        if (fields.get("Status") instanceof String status) {
            row.official("Outcome", Outcome.parse(status));
        }
    }

    /** Returns which segment of qualifying a field is, or 0. */
    static int segment(String field, @Nullable Object value) {
        return value instanceof LapTime && field.startsWith("Q") ? field.charAt(1) - '0' : 0;
    }
}
