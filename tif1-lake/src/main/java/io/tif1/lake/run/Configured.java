package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.ErgastOptions;
import io.tif1.ergast.PlanningMode;
import io.tif1.lake.LakeOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Makes options of settings.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Configured {
    private final PipelineSettings settings;

    /** Reads options from settings. */
    public Configured(PipelineSettings settings) {
        this.settings = settings;
    }

    /** Returns the folder of the lake. */
    public Path root() {
        return settings.value(PipelineSetting.LAKE_ROOT, Path::of);
    }

    /**
     * Returns how the lake behaves.
     *
     * @throws io.tif1.api.ConfigurationException if a setting is wrong
     */
    public LakeOptions lake(Clock clock) {
        LakeOptions.Builder builder = LakeOptions.builder(root()).clock(clock);
        settings.value(PipelineSetting.PIPELINE_PARALLELISM, t -> builder.parallelism(parse(t)));
        settings.value(
                PipelineSetting.SILVER_MAX_REJECT_RATIO,
                t -> builder.maxRejectRatio(Double.parseDouble(t)));
        settings.value(PipelineSetting.DUCKDB_MEMORY_LIMIT, builder::memoryLimit);
        settings.value(
                PipelineSetting.SNAPSHOTS_HARD_DELETES,
                t -> builder.hardDeletes(oneOf(t, "close", "ignore").equals("close")));
        return builder.build();
    }

    /**
     * Returns how the pipeline behaves.
     *
     * @throws io.tif1.api.ConfigurationException if a setting is wrong
     */
    public PipelineOptions pipeline() {
        PipelineOptions.Builder builder = PipelineOptions.builder();
        settings.value(
                PipelineSetting.PIPELINE_RETRIES,
                t -> builder.retry(RetryPolicy.STANDARD.times(parse(t))));
        settings.value(
                PipelineSetting.PIPELINE_TASK_TIMEOUT,
                t -> builder.taskTimeout(Duration.ofSeconds(parse(t))));
        settings.value(
                PipelineSetting.INCREMENTAL_RECHECK_DAYS, t -> builder.recheckDays(parse(t)));
        settings.value(
                PipelineSetting.MAINTENANCE_MAX_WAIT,
                t -> builder.maintenanceWait(Duration.ofSeconds(parse(t))));
        settings.value(
                PipelineSetting.METRICS_COMPAT_NAMES,
                t -> builder.compatibleNames(oneOf(t, "true", "false").equals("true")));
        return builder.build();
    }

    /**
     * Returns how the source is asked. The pipeline repeats what fails, so the client does not.
     *
     * @throws io.tif1.api.ConfigurationException if a setting is wrong
     */
    public ErgastOptions source() {
        int perSecond = settings.number(PipelineSetting.ERGAST_RATE_PER_SECOND);
        int perHour = settings.number(PipelineSetting.ERGAST_RATE_PER_HOUR);
        ErgastOptions.Builder builder =
                ErgastOptions.builder().retries(1).stateFolder(root().resolve("_state"));
        settings.value(PipelineSetting.ERGAST_RATE_PER_HOUR, t -> builder.rate(perSecond, perHour));
        settings.value(PipelineSetting.ERGAST_BASE_URL, t -> builder.baseUrl(address(t)));
        settings.value(
                PipelineSetting.HTTP_IDENTIFICATION,
                t -> builder.identification(t.split("\\s*,\\s*")));
        return builder.build();
    }

    /** Returns how results are asked for in a backfill. */
    public PlanningMode planning() {
        return settings.value(
                PipelineSetting.ERGAST_PLANNER,
                t -> PlanningMode.valueOf(t.toUpperCase(Locale.ROOT)));
    }

    /**
     * Returns the schedules.
     *
     * @throws io.tif1.api.ConfigurationException if a setting is wrong
     */
    public List<Schedule> schedules() {
        return Schedule.standard(
                settings.value(PipelineSetting.SCHEDULE_CRON, Cron::parse),
                settings.value(PipelineSetting.SCHEDULE_ZONE, ZoneId::of),
                settings.value(PipelineSetting.SCHEDULE_BLACKOUT, Blackout::parse));
    }

    /** Returns the port of metrics. */
    public int metricsPort() {
        return settings.value(PipelineSetting.METRICS_PORT, Configured::port);
    }

    private static int port(String text) {
        int port = parse(text);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535");
        }
        return port;
    }

    private static int parse(String text) {
        return Integer.parseInt(text);
    }

    private static URI address(String text) {
        URI uri = URI.create(text);
        if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
            throw new IllegalArgumentException(text + " is no http(s) address");
        }
        return uri;
    }

    private static String oneOf(String text, String... words) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!List.of(words).contains(word)) {
            throw new IllegalArgumentException(text + " is none of " + List.of(words));
        }
        return word;
    }
}
