package io.tif1.lake.state;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.lake.store.LakeStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apiguardian.api.API;

/** Ids of runs and batches: the time to the second, and a number if that is taken. */
@API(status = INTERNAL, since = "1.0")
public final class RunIds {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private RunIds() {}

    /** Takes a new id. */
    public static String claim(LakeStore store, Clock clock) {
        String base = FORMAT.format(clock.instant());
        String id = base;
        for (int i = 2; !store.putIfAbsent("_state/runs/" + id, bytes(clock)); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static byte[] bytes(Clock clock) {
        return clock.instant().toString().getBytes(StandardCharsets.US_ASCII);
    }
}
