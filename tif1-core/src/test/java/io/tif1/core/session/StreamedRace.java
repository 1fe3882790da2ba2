package io.tif1.core.session;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.util.stream.Stream;

/** A program that reads a whole synthetic race in a small heap: as a stream, or all at once. */
final class StreamedRace {
    private StreamedRace() {}

    /** Prints the number of laps and of samples; the argument says how to read. */
    public static void main(String[] how) {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample", "R");
            long[] count = new long[2];
            if (how[0].equals("stream")) {
                try (Stream<Telemetry> laps = race.telemetryStream()) {
                    laps.forEach(lap -> add(count, lap));
                }
            } else {
                race.telemetry(LapNames.refs(race.laps()))
                        .forEach(lap -> lap.toOptional().ifPresent(t -> add(count, t)));
            }
            System.out.println(count[0] + " laps, " + count[1] + " samples");
        }
    }

    private static void add(long[] count, Telemetry lap) {
        count[0]++;
        count[1] += lap.size();
    }
}
