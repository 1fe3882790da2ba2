package io.tif1.ergast.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The rows of the last addresses asked for: the pages of one follow each other. */
final class RecentListings {
    private static final int MOST = 16;

    private final Map<String, List<Item>> recent =
            new LinkedHashMap<>(MOST * 2, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Item>> eldest) {
                    return size() > MOST;
                }
            };

    List<Item> items(String path, Supplier<List<Item>> make) {
        List<Item> known;
        synchronized (recent) {
            known = recent.get(path);
        }
        if (known != null) {
            return known;
        }
        List<Item> made = make.get();
        synchronized (recent) {
            recent.put(path, made);
        }
        return made;
    }
}
