package io.tif1.lake.export;

import java.util.List;

/**
 * The aggregates as materialised views that the server refreshes.
 *
 * <p>They are computed anew from rows without duplicates ({@code FINAL}): a view that adds up
 * inserts would count a race twice that is loaded twice.
 */
final class ClickHouseAggregates {
    private ClickHouseAggregates() {}

    static List<String> views(ClickHouseOptions options) {
        return List.of(drivers(options), constructors(options), circuits(options));
    }

    private static String view(ClickHouseOptions options, String name, String key, String query) {
        return "CREATE MATERIALIZED VIEW IF NOT EXISTS %1$s.%2$s\nREFRESH EVERY 1 HOUR\nENGINE = MergeTree\nORDER BY (%3$s)\nAS\n%4$s"
                .formatted(
                        options.database(),
                        name,
                        key,
                        query.strip().replace("@", options.database() + "."));
    }

    private static String drivers(ClickHouseOptions options) {
        return view(
                options,
                "agg_driver_season_stats",
                "season, driver_id",
                """
                WITH scored AS (
                    SELECT season, driver_id, points FROM @fact_race_results FINAL
                    UNION ALL SELECT season, driver_id, points FROM @fact_sprint_results FINAL),
                totals AS (
                    SELECT season, driver_id, sum(points) AS total_points FROM scored GROUP BY season, driver_id),
                raced AS (
                    SELECT season, driver_id, uniqExact(round) AS races,
                        uniqExactIf(round, final_position = 1) AS wins,
                        uniqExactIf(round, final_position <= 3) AS podiums
                    FROM @fact_race_results FINAL GROUP BY season, driver_id),
                pole AS (
                    SELECT season, round, driver_id FROM @fact_qualifying_results FINAL WHERE final_position = 1
                    UNION DISTINCT
                    SELECT season, round, driver_id FROM @fact_race_results FINAL
                    WHERE grid_position = 1 AND (season, round) NOT IN (
                        SELECT season, round FROM @fact_qualifying_results FINAL)),
                poles AS (
                    SELECT season, driver_id, uniqExact(round) AS poles FROM pole GROUP BY season, driver_id)
                SELECT r.season AS season, r.driver_id AS driver_id, t.total_points AS total_points,
                    r.races AS races, r.wins AS wins, r.podiums AS podiums, ifNull(p.poles, 0) AS poles
                FROM raced r
                INNER JOIN totals t ON t.season = r.season AND t.driver_id = r.driver_id
                LEFT JOIN poles p ON p.season = r.season AND p.driver_id = r.driver_id
                """);
    }

    private static String constructors(ClickHouseOptions options) {
        return view(
                options,
                "agg_constructor_season_stats",
                "season, constructor_id",
                """
                WITH scored AS (
                    SELECT season, constructor_id, points FROM @fact_race_results FINAL
                    UNION ALL SELECT season, constructor_id, points FROM @fact_sprint_results FINAL),
                totals AS (
                    SELECT season, constructor_id, sum(points) AS total_points
                    FROM scored GROUP BY season, constructor_id)
                SELECT r.season AS season, r.constructor_id AS constructor_id,
                    any(t.total_points) AS total_points, uniqExact(r.round) AS races,
                    uniqExactIf(r.round, r.final_position = 1) AS wins,
                    uniqExactIf((r.round, r.final_position), r.final_position <= 3) AS podiums
                FROM @fact_race_results AS r FINAL
                INNER JOIN totals t ON t.season = r.season AND t.constructor_id = r.constructor_id
                GROUP BY r.season, r.constructor_id
                """);
    }

    private static String circuits(ClickHouseOptions options) {
        return view(
                options,
                "agg_fastest_laps_by_circuit",
                "circuit_id, fastest_time, driver_id",
                """
                WITH laps AS (
                    SELECT season, round, driver_id, assumeNotNull(lap_time_ms) AS time
                    FROM @fact_lap_times FINAL WHERE lap_time_ms IS NOT NULL
                    UNION ALL
                    SELECT season, round, driver_id, assumeNotNull(fastest_lap_time)
                    FROM @fact_race_results FINAL WHERE fastest_lap_time IS NOT NULL)
                SELECT d.circuit_id AS circuit_id, l.driver_id AS driver_id, min(l.time) AS fastest_time,
                    argMin(l.season, (l.time, l.season, l.round)) AS season,
                    argMin(l.round, (l.time, l.season, l.round)) AS round
                FROM laps l
                INNER JOIN @dim_races AS d FINAL ON d.season = l.season AND d.round = l.round
                GROUP BY d.circuit_id, l.driver_id
                """);
    }
}
