package io.tif1.core.session;

import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.SessionReport;
import io.tif1.core.fetch.Futures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Loads several things of a session at once; what fails is in the report and stops nothing. */
final class LoadPlan {

    private final CoreSession session;
    private final LoadOptions options;

    LoadPlan(CoreSession session, LoadOptions options) {
        this.session = session;
        this.options = options;
    }

    CompletableFuture<SessionReport> start() {
        List<CompletableFuture<?>> parts = new ArrayList<>();
        parts.add(session.driversAsync());
        if (options.laps()) {
            parts.add(session.lapsAsync());
        }
        if (options.weather()) {
            parts.add(session.weatherAsync());
        }
        if (options.messages()) {
            parts.add(session.raceControlAsync());
        }
        if (options.circuit()) {
            parts.add(session.circuitAsync());
        }
        if (options.telemetry() != LoadOptions.Scope.NONE) {
            parts.add(Futures.then(session.lapsAsync(), laps -> session.many(wanted(laps))));
        }
        return all(parts);
    }

    private List<LapRef> wanted(Laps laps) {
        return LapNames.refs(
                options.telemetry() == LoadOptions.Scope.ALL ? laps : laps.fastestPerDriver());
    }

    private CompletableFuture<SessionReport> all(List<CompletableFuture<?>> parts) {
        CompletableFuture<?>[] settled =
                parts.stream()
                        .map(part -> part.handle((value, failure) -> value == null))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture<SessionReport> report =
                CompletableFuture.allOf(settled).thenApply(done -> session.report());
        report.whenComplete(
                (value, failure) -> {
                    if (report.isCancelled()) {
                        parts.forEach(part -> part.cancel(true));
                    }
                });
        return report;
    }
}
