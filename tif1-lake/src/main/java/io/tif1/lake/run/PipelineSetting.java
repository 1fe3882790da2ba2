package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What can be set about the pipeline.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum PipelineSetting {
    /** The folder of the lake. */
    LAKE_ROOT("lake.root", "lake", "a folder"),
    /** The address of the source. */
    ERGAST_BASE_URL("ergast.base-url", "https://api.jolpi.ca/ergast/f1", "an http(s) address"),
    /** Requests in any second. */
    ERGAST_RATE_PER_SECOND("ergast.rate.per-second", "4", "a number of requests, 1 or more"),
    /** Requests in any hour. */
    ERGAST_RATE_PER_HOUR("ergast.rate.per-hour", "500", "a number of requests, 1 or more"),
    /** How results are asked for in a backfill. */
    ERGAST_PLANNER("ergast.planner", "season", "season or round"),
    /** What the client calls itself. */
    HTTP_IDENTIFICATION("http.identification", "tif1-java", "names, separated by commas"),
    /** How many units are done at once. */
    PIPELINE_PARALLELISM("pipeline.parallelism", "4", "a number of threads, 1 or more"),
    /** How often a failed unit is repeated. */
    PIPELINE_RETRIES("pipeline.retries", "5", "a number, 0 or more"),
    /** How long one unit may take. */
    PIPELINE_TASK_TIMEOUT("pipeline.task-timeout", "7200", "seconds, 1 or more"),
    /** How long races are checked again. */
    INCREMENTAL_RECHECK_DAYS("incremental.recheck-days", "7", "days, 0 or more"),
    /** How long to wait for a source under maintenance. */
    MAINTENANCE_MAX_WAIT("maintenance.max-wait", "2100", "seconds, 0 or more"),
    /** The times of the daily run. */
    SCHEDULE_CRON("schedule.cron", "0 6 * * *", "five fields such as 0 6 * * *"),
    /** The zone of schedules. */
    SCHEDULE_ZONE("schedule.zone", "UTC", "a zone such as Europe/Paris"),
    /** When nothing is begun. */
    SCHEDULE_BLACKOUT("schedule.blackout", "", "hours such as SUN 12:00-18:00"),
    /** The share of unusable rows above which a batch fails. */
    SILVER_MAX_REJECT_RATIO("silver.max-reject-ratio", "0.01", "a share from 0 to 1"),
    /** The most memory of the embedded database. */
    DUCKDB_MEMORY_LIMIT("duckdb.memory-limit", "512MB", "a size such as 512MB"),
    /** Whether what disappears from the source is closed in snapshots. */
    SNAPSHOTS_HARD_DELETES("snapshots.hard-deletes", "ignore", "close or ignore"),
    /** The port of metrics. */
    METRICS_PORT("metrics.port", "9464", "a port, 0 to 65535"),
    /** Whether other stacks' names of metrics are written, too. */
    METRICS_COMPAT_NAMES("metrics.compat-names", "false", "true or false");

    private final String name;
    private final String defaultText;
    private final String meaning;

    PipelineSetting(String name, String defaultText, String meaning) {
        this.name = name;
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    /** Returns the key, such as {@code tif1.lake.root}. */
    public String key() {
        return "tif1." + name;
    }

    /** Returns the variable, such as {@code TIF1_LAKE_ROOT}. */
    public String variable() {
        return key().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Returns what holds if nobody sets it. */
    public String defaultText() {
        return defaultText;
    }

    /** Returns what its text has to be. */
    public String meaning() {
        return meaning;
    }

    static Optional<PipelineSetting> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
    }
}
