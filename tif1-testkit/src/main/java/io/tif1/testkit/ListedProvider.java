package io.tif1.testkit;

import io.tif1.api.spi.Fetched;
import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import io.tif1.api.spi.TransportProvider;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A provider whose transports also list the events of the source behind the mirror, which a mirror
 * cannot tell.
 *
 * @param provider makes the transports
 * @param origin the source behind the mirror
 */
record ListedProvider(TransportProvider provider, Transport origin) implements TransportProvider {
    @Override
    public String id() {
        return provider.id();
    }

    @Override
    public String artifact() {
        return provider.artifact();
    }

    @Override
    public Transport create(PluginContext context) {
        return new Listed(provider.create(context), origin);
    }

    private record Listed(Transport transport, Transport origin) implements Transport {
        @Override
        public String name() {
            return transport.name();
        }

        @Override
        public CompletableFuture<Fetched> fetch(Resource resource) {
            return transport.fetch(resource);
        }

        @Override
        public Set<TransportFeature> features() {
            Set<TransportFeature> all = EnumSet.noneOf(TransportFeature.class);
            all.addAll(transport.features());
            if (origin.features().contains(TransportFeature.CATALOG)) {
                all.add(TransportFeature.CATALOG);
            }
            return all;
        }

        @Override
        public List<SourceEvent> events(int season) {
            return origin.events(season);
        }

        @Override
        public NetworkStatistics statistics() {
            return transport.statistics();
        }

        @Override
        public void close() {
            transport.close();
        }
    }
}
