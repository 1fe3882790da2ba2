package io.tif1.benchmarks.process;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.io.IOException;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Loads the race once, and then once more: {@code all} or {@code laps}, the mirror's address, its
 * certificate, the cache folder, and how often the same was loaded before the clock starts, each
 * time from an empty cache.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Load {
    private Load() {}

    /** Loads. */
    public static void main(String[] args) throws IOException {
        boolean all = args[0].equals("all");
        for (int i = Integer.parseInt(args[4]); i > 0; i--) {
            try (Tif1 f1 = open(args, "-" + i)) {
                load(f1, all);
            }
        }
        long start = System.nanoTime();
        try (Tif1 f1 = open(args, "")) {
            List<?> first = load(f1, all);
            Child.ready(start, first.size());
            long again = System.nanoTime();
            List<?> second = load(f1, all);
            Child.again(again);
            if (first.size() != second.size()) {
                throw new IllegalStateException(first.size() + " and " + second.size());
            }
        }
        Child.end();
    }

    private static Tif1 open(String[] args, String suffix) {
        return Tif1.builder()
                .set("tif1.config.files", "false")
                .set("tif1.source", args[1])
                .set("tif1.source.cdn.trust", args[2])
                .set("tif1.cache.dir", args[3] + suffix)
                .open();
    }

    private static List<?> load(Tif1 f1, boolean telemetry) {
        Session race = f1.session(Archive.SEASON, "Australia", "R");
        List<LapRef> laps =
                race.laps().stream().map(lap -> new LapRef(lap.driver(), lap.number())).toList();
        return telemetry ? present(race.telemetry(laps)) : laps;
    }

    private static List<Loaded<Telemetry>> present(List<Loaded<Telemetry>> loaded) {
        return loaded.stream().filter(Loaded::isPresent).toList();
    }
}
