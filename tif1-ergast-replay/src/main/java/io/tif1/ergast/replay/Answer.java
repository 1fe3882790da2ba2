package io.tif1.ergast.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** Status, headers and body of one answer. */
record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer json(String text) {
        return new Answer(200, Map.of("Content-Type", "application/json"), text.getBytes(UTF_8));
    }

    static Answer plain(int status, String text) {
        return new Answer(status, Map.of("Content-Type", "text/plain"), text.getBytes(UTF_8));
    }
}
