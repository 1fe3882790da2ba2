package io.tif1.benchmarks;

import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import io.tif1.api.spi.TransportProvider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The sample as a network would deliver it: each file after some milliseconds, and cached. */
final class SlowSample implements TransportProvider {
    private final int millis;

    SlowSample(int millis) {
        this.millis = millis;
    }

    @Override
    public String id() {
        return "slow-sample";
    }

    @Override
    public Transport create(PluginContext context) {
        Transport sample =
                ServiceLoader.load(TransportProvider.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(provider -> provider.id().equals("sample"))
                        .findFirst()
                        .orElseThrow()
                        .create(context);
        return new Slow(sample, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    private record Slow(Transport sample, Executor later) implements Transport {
        @Override
        public String name() {
            return "slow-sample";
        }

        @Override
        public CompletableFuture<Fetched> fetch(Resource resource) {
            return CompletableFuture.supplyAsync(() -> resource, later).thenCompose(sample::fetch);
        }

        @Override
        public Set<TransportFeature> features() {
            return Set.of(TransportFeature.CATALOG);
        }

        @Override
        public List<SourceEvent> events(int season) {
            return sample.events(season);
        }

        @Override
        public void close() {
            sample.close();
        }
    }
}
