package io.tif1.sample.internal;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads messages of race control on the session's clock, which it takes from the laps. */
final class Messages {
    private Messages() {}

    /** Returns when session time was 0, from any lap: its date less its start. */
    static long origin(JsonNode laps) {
        return epoch(laps.get("lSD").get(0).asString())
                - Math.round(laps.get("lST").get(0).doubleValue() * 1000);
    }

    static long epoch(String utc) {
        return LocalDateTime.parse(utc).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Returns the session times of messages whose column has a value. */
    static List<Long> times(SampleArchive archive, String session, String key, String value) {
        JsonNode messages = archive.json(session, "rcm.json");
        long origin = origin(archive.json(session, "session_laptimes.json"));
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < messages.get("time").size(); i++) {
            if (messages.get(key).get(i).asString().equals(value)) {
                times.add(epoch(messages.get("time").get(i).asString()) - origin);
            }
        }
        return times;
    }
}
