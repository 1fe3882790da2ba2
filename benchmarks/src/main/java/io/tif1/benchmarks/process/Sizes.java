package io.tif1.benchmarks.process;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the race takes in memory and on disk, in bytes: the archive, a folder for packs, the file
 * for results.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Sizes {
    private static final int LAPS = 1_500;

    private Sizes() {}

    /** Measures. */
    public static void main(String[] args) throws IOException {
        Map<String, Object> sizes = new LinkedHashMap<>();
        try (Tif1 f1 =
                Tif1.builder().source(Sources.directory(Path.of(args[0]))).noCache().open()) {
            Session race = f1.session(Archive.SEASON, "Australia", "R");
            sizes.put("laps", lapsFrame(f1, race));
            sizes.put("telemetry", telemetry(race));
            Path pack = Files.createDirectories(Path.of(args[1])).resolve("race.tif1pack");
            sizes.put("exact", pack(f1, race, pack, PackOptions.exact()));
            sizes.put("declared", pack(f1, race, pack, PackOptions.declaredResolution()));
        }
        String text = new JsonMapper().writeValueAsString(sizes);
        Files.writeString(Path.of(args[2]), text);
        System.out.println(text);
    }

    /** Bytes of the columns of an enriched frame of as many rows as a usual race has laps. */
    private static long lapsFrame(Tif1 f1, Session race) {
        long before = f1.metrics().held().frames();
        try (Frame frame = race.laps().frame("columns")) {
            return (f1.metrics().held().frames() - before) * LAPS / frame.rows();
        }
    }

    /** Bytes of the heap that holding the telemetry of all laps takes. */
    private static long telemetry(Session race) {
        List<LapRef> laps =
                race.laps().stream().map(lap -> new LapRef(lap.driver(), lap.number())).toList();
        race.telemetry(laps); // what is made once is there afterwards
        long before = used();
        List<Loaded<Telemetry>> all = race.telemetry(laps);
        long held = used() - before;
        Reference.reachabilityFence(all);
        return held;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long pack(Tif1 f1, Session race, Path file, PackOptions options)
            throws IOException {
        Files.deleteIfExists(file);
        f1.packs().write(file, List.of(race.key()), options);
        long size = Files.size(file);
        Files.delete(file);
        return size;
    }
}
