package io.tif1.micrometer;

import io.tif1.api.model.BreakerState;
import io.tif1.api.model.HostStatistics;
import io.tif1.api.model.Tif1Metrics;
import java.util.Locale;
import java.util.function.Function;

/** One host of a source: its attempts and its breaker. */
final class HostMeters {
    private final Registrar registrar;
    private final Function<Tif1Metrics, HostStatistics> host;

    HostMeters(Registrar registrar, Function<Tif1Metrics, HostStatistics> host) {
        this.registrar = registrar;
        this.host = host;
    }

    void register() {
        registrar.timer(
                "tif1.network.attempts",
                "Tries at the hosts and the time they took",
                metrics -> host.apply(metrics).attempts(),
                metrics -> host.apply(metrics).waited().toNanos());
        registrar.counter(
                "tif1.network.failures",
                "",
                "Tries that brought neither a file nor the news that there is none",
                metrics -> host.apply(metrics).failures());
        registrar.counter(
                "tif1.network.received",
                "bytes",
                "Bytes of bodies that crossed the wire",
                metrics -> host.apply(metrics).wireBytes());
        registrar.counter(
                "tif1.network.connections",
                "",
                "Connections opened",
                metrics -> host.apply(metrics).connections());
        breaker();
    }

    private void breaker() {
        registrar.counter(
                "tif1.breaker.changes",
                "",
                "Changes of the circuit breakers",
                metrics -> host.apply(metrics).breaker().changes());
        for (BreakerState state : BreakerState.values()) {
            registrar
                    .with("state", state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .gauge(
                            "tif1.breaker.state",
                            "",
                            "1 for the state a circuit breaker is in, 0 for the others",
                            metrics -> host.apply(metrics).breaker().state() == state ? 1 : 0);
        }
    }
}
