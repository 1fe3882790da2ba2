CREATE OR REPLACE TABLE agg_driver_season_stats AS
WITH scored AS (
    SELECT season, driver_id, points FROM fact_race_results
    UNION ALL SELECT season, driver_id, points FROM fact_sprint_results),
points AS (SELECT season, driver_id, sum(points) AS total_points FROM scored GROUP BY ALL),
raced AS (
    SELECT season, driver_id, count(DISTINCT round) AS races,
        count(DISTINCT round) FILTER (final_position = 1) AS wins,
        count(DISTINCT round) FILTER (final_position <= 3) AS podiums
    FROM fact_race_results GROUP BY ALL),
pole AS (
    SELECT season, round, driver_id FROM fact_qualifying_results WHERE final_position = 1
    UNION
    SELECT season, round, driver_id FROM fact_race_results
    WHERE grid_position = 1
        AND (season, round) NOT IN (SELECT (season, round) FROM fact_qualifying_results)),
poles AS (SELECT season, driver_id, count(DISTINCT round) AS poles FROM pole GROUP BY ALL)
SELECT r.season, r.driver_id, p.total_points, r.races, r.wins, r.podiums, coalesce(poles, 0) AS poles
FROM raced r JOIN points p USING (season, driver_id) LEFT JOIN poles USING (season, driver_id)
ORDER BY season, driver_id;

CREATE OR REPLACE TABLE agg_constructor_season_stats AS
WITH scored AS (
    SELECT season, constructor_id, points FROM fact_race_results
    UNION ALL SELECT season, constructor_id, points FROM fact_sprint_results),
points AS (SELECT season, constructor_id, sum(points) AS total_points FROM scored GROUP BY ALL)
SELECT r.season, r.constructor_id, any_value(p.total_points) AS total_points,
    count(DISTINCT r.round) AS races, count(DISTINCT round) FILTER (final_position = 1) AS wins,
    count(DISTINCT (round, final_position)) FILTER (final_position <= 3) AS podiums
FROM fact_race_results r JOIN points p USING (season, constructor_id)
GROUP BY r.season, r.constructor_id ORDER BY r.season, r.constructor_id;

CREATE OR REPLACE TABLE agg_fastest_laps_by_circuit AS
WITH laps AS (
    SELECT season, round, driver_id, lap_time_ms AS time FROM fact_lap_times WHERE lap_time_ms IS NOT NULL
    UNION ALL
    SELECT season, round, driver_id, fastest_lap_time FROM fact_race_results WHERE fastest_lap_time IS NOT NULL)
SELECT d.circuit_id, l.driver_id, l.time AS fastest_time, l.season, l.round
FROM laps l JOIN dim_races d USING (season, round)
QUALIFY row_number() OVER (PARTITION BY d.circuit_id, l.driver_id ORDER BY l.time, l.season, l.round) = 1
ORDER BY circuit_id, fastest_time, driver_id;
