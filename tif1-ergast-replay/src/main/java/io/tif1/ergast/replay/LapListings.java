package io.tif1.ergast.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * Lap times made up from race times, for tests of everything that reads laps; the history itself
 * has none.
 *
 * <p>Every driver with a race time drives all laps alike, but for a few milliseconds that follow
 * from the lap's number.
 */
final class LapListings {
    private static final int SPREAD_MS = 400;

    private final Records records;
    private final Fragments fragments;

    LapListings(Records records, Fragments fragments) {
        this.records = records;
        this.fragments = fragments;
    }

    List<Item> laps(Scope scope) {
        List<Item> items = new ArrayList<>();
        for (Row race : records.races) {
            if (scope.covers(race)) {
                addRace(race, items);
            }
        }
        return items;
    }

    private void addRace(Row race, List<Item> items) {
        List<Row> timed =
                Records.of(records.results, race).stream()
                        .filter(row -> row.get("milliseconds") != null && row.number("laps") > 0)
                        .toList();
        int laps = timed.stream().mapToInt(row -> row.number("laps")).max().orElse(0);
        String around = fragments.race(race).openArray("Laps");
        for (int lap = 1; lap <= laps; lap++) {
            String number =
                    new JsonText().field("number", String.valueOf(lap)).openArray("Timings");
            addLap(timed, lap, List.of(around, number), items);
        }
    }

    private void addLap(List<Row> timed, int lap, List<String> wrapping, List<Item> items) {
        int position = 1;
        for (Row row : timed) {
            if (lap <= row.number("laps")) {
                items.add(new Item(wrapping, timing(row, lap, position++)));
            }
        }
    }

    private String timing(Row row, int lap, int position) {
        long mean = Long.parseLong(row.text("milliseconds")) / row.number("laps");
        long time = mean + (lap * 37L % SPREAD_MS) - SPREAD_MS / 2;
        return new JsonText()
                .field("driverId", fragments.driverRef(row.text("driverId")))
                .field("position", String.valueOf(position))
                .field(
                        "time",
                        "%d:%02d.%03d".formatted(time / 60_000, time / 1000 % 60, time % 1000))
                .close();
    }
}
