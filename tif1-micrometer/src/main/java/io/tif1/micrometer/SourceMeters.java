package io.tif1.micrometer;

import io.tif1.api.model.HostStatistics;
import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.model.SourceMetrics;
import io.tif1.api.model.Tif1Metrics;
import java.util.function.ToLongFunction;

/** One source and its hosts; a source that never counts has none. */
final class SourceMeters {
    private final Registrar registrar;
    private final SourceMetrics source;

    SourceMeters(Registrar registrar, SourceMetrics source) {
        this.registrar = registrar.with("source", source.name());
        this.source = source;
    }

    void register() {
        if (source.network().hosts().isEmpty()) {
            return;
        }
        counter("requests", "Files asked for", NetworkStatistics::requests);
        counter("delivered", "Files delivered", NetworkStatistics::delivered);
        counter("retries", "Attempts that followed a failed one", NetworkStatistics::retries);
        counter(
                "pauses",
                "Attempts put off because a host asked for a pause",
                NetworkStatistics::pauses);
        counter("hedges", "Second attempts beside a slow first one", NetworkStatistics::hedges);
        source.network().hosts().forEach(host -> host(host.name()));
    }

    private void counter(String name, String text, ToLongFunction<NetworkStatistics> value) {
        registrar.counter(
                "tif1.network." + name, "", text, metrics -> value.applyAsLong(network(metrics)));
    }

    private void host(String name) {
        new HostMeters(registrar.with("host", name), metrics -> host(metrics, name)).register();
    }

    private HostStatistics host(Tif1Metrics metrics, String name) {
        return network(metrics).hosts().stream()
                .filter(host -> host.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("host " + name + " is gone"));
    }

    private NetworkStatistics network(Tif1Metrics metrics) {
        return metrics.sources().stream()
                .filter(other -> other.name().equals(source.name()))
                .map(SourceMetrics::network)
                .findFirst()
                .orElseGet(NetworkStatistics::none);
    }
}
