package io.tif1.lake.export;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Files that let other tools work with the lake, written by one call each.
 *
 * <p>The files are templates that come with the module; where a table is named in them, its columns
 * come from the declarations the lake itself uses.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum LakeExport {
    /** Alert rules of Prometheus, and how it asks for the metrics. */
    PROMETHEUS("prometheus"),
    /** Dashboards of Grafana. */
    GRAFANA("grafana"),
    /** Queries for any tool that takes SQL. */
    SQL("bi"),
    /** A bundle that Superset imports: database, datasets, charts, a dashboard. */
    SUPERSET("superset"),
    /** Questions for Metabase, each the body of one request to make it. */
    METABASE("metabase"),
    /** A dbt project: staging, snapshots, marts, tests. */
    DBT("dbt"),
    /** Graphs of tasks for Airflow. */
    AIRFLOW("airflow"),
    /** A compose file with the services around the lake, and how they find each other. */
    INFRA("infra"),
    /** Statements for ClickHouse with the {@linkplain ClickHouseOptions usual options}. */
    CLICKHOUSE("clickhouse");

    private final String id;

    LakeExport(String id) {
        this.id = id;
    }

    /** Returns the name that commands and resources use, such as {@code "grafana"}. */
    public String id() {
        return id;
    }

    /**
     * Returns the export with a name, ignoring case.
     *
     * @throws IllegalArgumentException if there is none; the message lists all
     */
    public static LakeExport named(String name) {
        return Arrays.stream(values())
                .filter(export -> export.id.equalsIgnoreCase(name.trim()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no export \"%s\"; there are %s"
                                                .formatted(
                                                        name,
                                                        Arrays.stream(values())
                                                                .map(LakeExport::id)
                                                                .toList())));
    }

    /**
     * Writes the files below a folder, made if need be. Files that are there already are left if
     * they are the same.
     *
     * @return the files, in order of their names
     * @throws io.tif1.api.StorageException if a file is there with other content, in which case
     *     nothing is written, or if writing fails
     */
    public List<Path> write(Path folder) {
        return FileSet.write(folder, files());
    }

    /** Returns what is written, by relative path. */
    public Map<String, byte[]> files() {
        return switch (this) {
            case SUPERSET -> SupersetBundle.files();
            case METABASE -> MetabaseQuestions.files();
            case DBT -> DbtProject.files();
            case INFRA -> infrastructure();
            case CLICKHOUSE -> ClickHouse.files(ClickHouseOptions.usual());
            default -> Templates.all(id);
        };
    }

    private static Map<String, byte[]> infrastructure() {
        Map<String, byte[]> files = new TreeMap<>(Templates.all("infra"));
        PROMETHEUS.files().forEach((path, text) -> files.put("prometheus/" + path, text));
        GRAFANA.files().forEach((path, text) -> files.put("grafana/" + path, text));
        AIRFLOW.files().forEach((path, text) -> files.put("airflow/" + path, text));
        return files;
    }
}
