package io.tif1.lake;

import io.tif1.lake.store.LakeStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Ids of runs and batches: the time to the second, and a number if that is taken. */
final class RunIds {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

    private RunIds() {}

    static String claim(LakeStore store, Clock clock) {
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
