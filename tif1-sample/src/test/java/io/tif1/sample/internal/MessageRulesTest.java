package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.internal.LapTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What race control says agrees with the laps. */
class MessageRulesTest {
    private static final Pattern DELETED =
            Pattern.compile(
                    "CAR (\\d+) \\(([A-Z]{3})\\) TIME (\\d):(\\d\\d\\.\\d{3}) DELETED - "
                            + "(TRACK LIMITS AT TURN \\d+ LAP (\\d+) )\\d\\d:\\d\\d:\\d\\d");

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void everyDeletionHasItsLapAndEveryDeletedLapItsMessage(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : archive.sessions()) {
            Map<String, String> reasons = new HashMap<>();
            for (JsonNode text : archive.json(session, "rcm.json").get("msg")) {
                Matcher deleted = DELETED.matcher(text.asString());
                if (deleted.matches()) {
                    long time = Math.round(Double.parseDouble(deleted.group(4)) * 1000);
                    time += 60_000L * Integer.parseInt(deleted.group(3));
                    reasons.put(
                            deleted.group(1) + " " + deleted.group(6) + " " + time,
                            deleted.group(5));
                }
            }
            for (Row row : LapTable.rows(archive.json(session, "session_laptimes.json"))) {
                if (row.flag("del")) {
                    String key =
                            row.text("dNum") + " " + row.number("lap") + " " + row.millis("time");
                    assertThat(reasons.remove(key)).as(key).isEqualTo(row.text("delR"));
                } else {
                    assertThat(row.has("delR")).isFalse();
                }
            }
            assertThat(reasons).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void trackStatusOfLapsFollowsFromTheMessages(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : archive.sessions()) {
            List<long[]> timeline = timeline(archive, session);
            for (Row row : LapTable.rows(archive.json(session, "session_laptimes.json"))) {
                assertThat(row.text("status"))
                        .as("%s %s", session, row)
                        .isEqualTo(codes(timeline, row.millis("lST"), row.millis("sesT")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void messagesComeInOrderOnWholeSeconds(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : archive.sessions()) {
            JsonNode messages = archive.json(session, "rcm.json");
            List<String> times = new ArrayList<>();
            messages.get("time").forEach(time -> times.add(time.asString()));

            assertThat(times).isSorted();
            assertThat(times).allMatch(time -> time.endsWith(".000000000"));
            if (session.equals("Race") || session.equals("Sprint")) {
                List<Integer> laps = new ArrayList<>();
                messages.get("lap").forEach(lap -> laps.add(lap.intValue()));
                assertThat(laps).isSorted().startsWith(1);
            } else {
                assertThat(messages.get("lap"))
                        .allSatisfy(lap -> assertThat(lap.asString()).isEqualTo("None"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void theClockOfASessionIsTheSameForAllLaps(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : archive.sessions()) {
            JsonNode laps = archive.json(session, "session_laptimes.json");
            long origin = Messages.origin(laps);
            for (Row row : LapTable.rows(laps)) {
                if (row.has("lSD")) {
                    assertThat(Messages.epoch(row.text("lSD")) - row.millis("lST"))
                            .isEqualTo(origin);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void theRaceIsToldFromTheLightsToTheFlag(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        List<Row> rows = LapTable.rows(archive.json("Race", "session_laptimes.json"));
        long start = rows.get(0).millis("lST");
        long winner =
                rows.stream()
                        .filter(row -> row.number("lap") == 57)
                        .mapToLong(row -> row.millis("sesT"))
                        .min()
                        .orElseThrow();

        assertThat(Messages.times(archive, "Race", "flag", "GREEN"))
                .anyMatch(time -> time >= start && time < start + 1_000);
        assertThat(Messages.times(archive, "Race", "flag", "CHEQUERED"))
                .singleElement()
                .satisfies(time -> assertThat(time).isBetween(winner, winner + 999));
        assertThat(Messages.times(archive, "Race", "msg", "SAFETY CAR DEPLOYED")).hasSize(1);
        assertThat(Messages.times(archive, "Race", "msg", "SAFETY CAR IN THIS LAP")).hasSize(1);
        assertThat(Messages.times(archive, "Race", "status", "ENABLED")).hasSize(2);
        assertThat(Messages.times(archive, "Sprint", "status", "ENDING")).hasSize(1);
    }

    /** Rebuilds the track status from the messages: pairs of session time and code. */
    private static List<long[]> timeline(SampleArchive archive, String session) {
        JsonNode messages = archive.json(session, "rcm.json");
        long origin = Messages.origin(archive.json(session, "session_laptimes.json"));
        List<long[]> timeline = new ArrayList<>();
        timeline.add(new long[] {0, '1'});
        for (int i = 0; i < messages.get("time").size(); i++) {
            long time = Messages.epoch(messages.get("time").get(i).asString()) - origin;
            char now = (char) timeline.get(timeline.size() - 1)[1];
            char next = code(messages, i, now);
            if (next != now) {
                timeline.add(new long[] {time, next});
            }
        }
        return timeline;
    }

    private static char code(JsonNode messages, int i, char now) {
        String text = messages.get("msg").get(i).asString();
        String flag = messages.get("flag").get(i).asString();
        if (text.startsWith("VIRTUAL SAFETY CAR")) {
            return text.endsWith("ENDING") ? '7' : '6';
        }
        if (text.equals("SAFETY CAR DEPLOYED")) {
            return '4';
        }
        if (flag.endsWith("YELLOW")) {
            return '2';
        }
        boolean whole = messages.get("scope").get(i).asString().equals("Track");
        return flag.equals("CLEAR") && (whole || now == '2') ? '1' : now;
    }

    private static String codes(List<long[]> timeline, long start, long end) {
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < timeline.size(); i++) {
            long from = timeline.get(i)[0];
            long until = i + 1 < timeline.size() ? timeline.get(i + 1)[0] : Long.MAX_VALUE;
            String code = String.valueOf((char) timeline.get(i)[1]);
            if (from <= end && until >= start && codes.indexOf(code) < 0) {
                codes.append(code);
            }
        }
        return codes.toString();
    }
}
