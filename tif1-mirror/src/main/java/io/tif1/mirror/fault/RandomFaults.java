package io.tif1.mirror.fault;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apiguardian.api.API;

/**
 * Faults by chance, the same for the same seed whatever the order of requests.
 *
 * <p>Whether the n-th request for a file is struck, and by what, depends on the seed, the file and
 * n alone.
 *
 * @param seed chooses the series
 * @param share the share of requests that are struck, 0 to 1
 * @param faults what may happen, each equally likely
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record RandomFaults(long seed, double share, List<Fault> faults) {
    /** Checks the share and copies the list. */
    public RandomFaults {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + ", not within 0 and 1");
        }
        faults = List.copyOf(faults);
    }

    Optional<Fault> draw(String file, int request) {
        long mixed = seed * 0x9E3779B97F4A7C15L + file.hashCode() * 31L + request;
        SplittableRandom random = new SplittableRandom(mixed);
        if (faults.isEmpty() || random.nextDouble() >= share) {
            return Optional.empty();
        }
        return Optional.of(faults.get(random.nextInt(faults.size())));
    }
}
