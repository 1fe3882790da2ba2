package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The programs on the page about good use. */
class PracticesSnippetTest {
    @Test
    void manyLapsAreLoadedInOneCall() {
        List<Double> speeds = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample", "R");

            // snippet:many-laps
            List<LapRef> wanted =
                    race.laps().accurate().stream()
                            .map(lap -> new LapRef(lap.driver(), lap.number()))
                            .limit(20)
                            .toList();
            for (Loaded<Telemetry> lap : race.telemetry(wanted)) {
                lap.toOptional().ifPresent(telemetry -> speeds.add(telemetry.speed().max()));
                if (!lap.isPresent()) {
                    missing.add(lap.what());
                }
            }
            // end
        }

        assertThat(speeds).hasSize(20).allMatch(speed -> speed > 200);
        assertThat(missing).isEmpty();
    }

    private record Pace(String driver, int weatherSamples) {}

    @Test
    void severalSessionsAreAnalyzedInOneCall() {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            // snippet:analyze
            List<SessionKey> weekend =
                    List.of(
                            f1.session(2025, "Sample", "Q").key(),
                            f1.session(2025, "Sample", "R").key());
            List<Loaded<Pace>> paces =
                    f1.analyze(
                            weekend,
                            session ->
                                    new Pace(
                                            session.laps().fastest().orElseThrow().driver(),
                                            session.weather().samples().size()));
            // end

            assertThat(paces).hasSize(2).allMatch(Loaded::isPresent);
        }
    }
}
