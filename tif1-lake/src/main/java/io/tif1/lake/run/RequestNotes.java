package io.tif1.lake.run;

import io.tif1.ergast.Partition;
import io.tif1.ergast.RequestListener;
import io.tif1.lake.metrics.Metric;
import java.time.Duration;
import java.util.Map;

/** Counts requests to the source, and logs those that failed. */
final class RequestNotes implements RequestListener {
    private final RunContext context;
    private final MaintenanceGate gate;

    RequestNotes(RunContext context, MaintenanceGate gate) {
        this.context = context;
        this.gate = gate;
    }

    @Override
    public void request(Partition partition, int page, int status, Duration took, String problem) {
        String code = status == 0 ? "none" : String.valueOf(status);
        double seconds = took.toNanos() / 1e9;
        context.metrics.count(Metric.API_REQUESTS, partition.endpoint(), code);
        context.metrics.observe(Metric.API_DURATION, seconds, partition.endpoint(), code);
        if (problem.isEmpty()) {
            gate.answered();
        } else {
            context.log.warn(
                    "request failed: " + problem,
                    Map.of(
                            "endpoint", partition.endpoint(),
                            "season", String.valueOf(partition.season()),
                            "round", String.valueOf(partition.round()),
                            "page", page,
                            "status", code),
                    null);
        }
    }
}
