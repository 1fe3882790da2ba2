package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.field.Entry;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * All laps of one driver.
 *
 * @param entry who
 * @param laps in the order of their numbers, which count from 1
 * @param facts one for each lap
 */
@API(status = INTERNAL, since = "1.0")
public record DriverLaps(Entry entry, List<Lap> laps, List<LapFacts> facts) {
    /** Returns a lap by its number. */
    public Optional<Lap> lap(int number) {
        return number < 1 || number > laps.size()
                ? Optional.empty()
                : Optional.of(laps.get(number - 1));
    }
}
