package io.tif1.lake.join;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.lake.gold.SessionLap;
import io.tif1.lake.gold.Warehouse;
import java.util.List;
import java.util.OptionalInt;
import org.apiguardian.api.API;

/** Tells the star schema the laps of races that sessions have. */
@API(status = INTERNAL, since = "1.0")
public final class LapFeed {
    private LapFeed() {}

    /**
     * Writes the laps of a race.
     *
     * @return how many laps are new, changed or gone
     * @throws IllegalArgumentException if the session is no race
     * @throws DataNotFoundException if the lake has no results of the race, which say who drove
     */
    public static int feed(Warehouse gold, Session session) {
        SessionKey key = session.key();
        if (key.kind() != SessionKind.RACE) {
            throw new IllegalArgumentException(
                    key + " is no race; the lap times of the lake are those of races");
        }
        List<SessionLap> laps =
                session.laps().stream()
                        .filter(lap -> lap.number() > 0 && !lap.generated().orElse(false))
                        .map(LapFeed::of)
                        .toList();
        OptionalInt changes = gold.feed(key.season(), key.event(), laps);
        if (changes.isEmpty()) {
            throw new DataNotFoundException(
                    "the lake has no results of the %s; fetch the season first"
                            .formatted(key.eventLabel()),
                    List.of());
        }
        return changes.getAsInt();
    }

    private static SessionLap of(Lap lap) {
        return new SessionLap(
                lap.driver(),
                lap.driverNumber(),
                lap.number(),
                lap.position().isPresent() ? lap.position().getAsInt() : null,
                lap.findTime().map(LapTime::millis).map(Math::toIntExact).orElse(null));
    }
}
