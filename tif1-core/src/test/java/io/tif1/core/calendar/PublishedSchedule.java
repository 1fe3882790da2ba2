package io.tif1.core.calendar;

import io.tif1.api.model.SessionKind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** A season in the form in which schedules are published: columns from row number to cell. */
final class PublishedSchedule {
    private final Map<String, Map<String, Object>> columns = new LinkedHashMap<>();

    private PublishedSchedule() {}

    /** Writes what is known of a season. */
    static PublishedSchedule of(int season) {
        PublishedSchedule schedule = new PublishedSchedule();
        List<Facts> events = Facts.of(season);
        for (int row = 0; row < events.size(); row++) {
            schedule.add(row, events.get(row));
        }
        return schedule;
    }

    private void add(int row, Facts event) {
        with("round_number", row, event.round());
        with("country", row, event.country());
        with("location", row, event.location());
        with("official_event_name", row, event.officialName() + " ");
        with("event_name", row, event.name());
        with("gmt_offset", row, event.offset());
        with("event_format", row, event.format());
        List<Facts.Start> starts = event.starts();
        for (int i = 0; i < starts.size(); i++) {
            String kind = SessionKind.find(starts.get(i).code()).orElseThrow().displayName();
            with("session" + (i + 1), row, kind);
            with("session" + (i + 1) + "_date", row, starts.get(i).local() + ":00");
        }
    }

    /** Changes a cell. */
    PublishedSchedule with(String column, int row, Object value) {
        columns.computeIfAbsent(column, name -> new TreeMap<>()).put(Integer.toString(row), value);
        return this;
    }

    /** Leaves a column out. */
    PublishedSchedule without(String column) {
        columns.remove(column);
        return this;
    }

    byte[] json() {
        return JsonMapper.shared().writeValueAsString(columns).getBytes(StandardCharsets.UTF_8);
    }
}
