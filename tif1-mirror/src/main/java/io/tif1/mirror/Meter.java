package io.tif1.mirror;

import java.nio.channels.SelectableChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.SelectorManager;

/** Counts. */
final class Meter implements SelectorManager.AcceptListener {
    private static final int MAX_PATHS = 100_000; // a visitor must not fill the memory

    private final AtomicLong connections = new AtomicLong();
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicInteger peak = new AtomicInteger();
    private final AtomicLong aborted = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final Map<String, Long> requests = new ConcurrentHashMap<>();
    private final Map<String, Long> protocols = new ConcurrentHashMap<>();

    @Override
    public void onAccepted(SelectableChannel channel) {
        connections.incrementAndGet();
    }

    void begin(String file, String protocol) {
        peak.accumulateAndGet(active.incrementAndGet(), Math::max);
        protocols.merge(protocol, 1L, Long::sum);
        if (requests.size() < MAX_PATHS || requests.containsKey(file)) {
            requests.merge(file, 1L, Long::sum);
        }
    }

    void end(boolean whole) {
        active.decrementAndGet();
        if (!whole) {
            aborted.incrementAndGet();
        }
    }

    void sent(int count) {
        bytes.addAndGet(count);
    }

    MirrorStatistics read(long open) {
        return new MirrorStatistics(
                connections.get(),
                open,
                active.get(),
                peak.get(),
                aborted.get(),
                bytes.get(),
                requests,
                protocols);
    }
}
