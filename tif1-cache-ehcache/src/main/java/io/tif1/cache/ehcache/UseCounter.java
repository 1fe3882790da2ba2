package io.tif1.cache.ehcache;

import java.util.concurrent.atomic.AtomicLong;
import org.ehcache.core.spi.time.TimeSource;
import org.ehcache.core.spi.time.TimeSourceService;
import org.ehcache.spi.service.Service;
import org.ehcache.spi.service.ServiceProvider;

/**
 * Counts uses where Ehcache asks for the time, so that of two entries used within the same
 * millisecond it still knows which came last. Nothing here expires by Ehcache's clock.
 */
final class UseCounter implements TimeSourceService {
    private final AtomicLong uses = new AtomicLong();
    private final TimeSource source = uses::incrementAndGet;

    @Override
    public TimeSource getTimeSource() {
        return source;
    }

    @Override
    public void start(ServiceProvider<Service> provider) {}

    @Override
    public void stop() {}
}
