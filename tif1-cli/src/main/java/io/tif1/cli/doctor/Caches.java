package io.tif1.cli.doctor;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.TierInfo;
import java.io.File;
import java.util.List;
import org.apiguardian.api.API;

/** Whether each cache tier opens and answers, and how much it holds. */
@API(status = INTERNAL, since = "1.0")
public final class Caches {
    private final Checkup checkup;

    /** Adds to a checkup. */
    public Caches(Checkup checkup) {
        this.checkup = checkup;
    }

    /** Checks the tiers. */
    public void check(List<TierInfo> tiers) {
        if (tiers.isEmpty()) {
            checkup.add("cache", "tiers", Verdict.WARNING, "none: everything is fetched anew");
        }
        tiers.forEach(this::check);
    }

    private void check(TierInfo tier) {
        CacheStatistics counts = tier.statistics();
        boolean failed = !tier.healthy() || counts.failures() > 0 || isUnreadable(tier);
        String state = failed ? "cannot be used and is bypassed, " : "";
        checkup.add(
                "cache",
                tier.id(),
                failed ? Verdict.FAILED : Verdict.OK,
                "%s%s entries, %s, %s"
                        .formatted(
                                state,
                                counts.entries() < 0 ? "unknown" : counts.entries(),
                                counts.bytes() < 0
                                        ? "size unknown"
                                        : Surroundings.bytes(counts.bytes()),
                                tier.location()));
    }

    /** A file of which not even the size is known cannot be read. */
    private static boolean isUnreadable(TierInfo tier) {
        CacheStatistics counts = tier.statistics();
        return counts.entries() < 0 && counts.bytes() < 0 && new File(tier.location()).isAbsolute();
    }
}
