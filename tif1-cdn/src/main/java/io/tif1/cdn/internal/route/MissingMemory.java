package io.tif1.cdn.internal.route;

import io.tif1.api.spi.Resource;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers for a short while which files are absent; thread-safe. */
final class MissingMemory {
    private static final int MOST = 4_096;

    private final Duration span;
    private final Timeline timeline;
    private final Map<Resource, Long> since =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Resource, Long> eldest) {
                    return size() > MOST;
                }
            };

    MissingMemory(Duration span, Timeline timeline) {
        this.span = span;
        this.timeline = timeline;
    }

    synchronized void remember(Resource resource) {
        since.remove(resource);
        since.put(resource, timeline.nanos());
    }

    synchronized boolean holds(Resource resource) {
        Long at = since.get(resource);
        if (at == null) {
            return false;
        }
        boolean fresh = timeline.nanos() - at < span.toNanos();
        if (!fresh) {
            since.remove(resource);
        }
        return fresh;
    }
}
