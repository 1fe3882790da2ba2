WITH laps AS (
    SELECT season, round, driver_id, lap_time_ms AS time FROM {{ ref('fact_lap_times') }} WHERE lap_time_ms IS NOT NULL
    UNION ALL
    SELECT season, round, driver_id, fastest_lap_time FROM {{ ref('fact_race_results') }} WHERE fastest_lap_time IS NOT NULL)
SELECT d.circuit_id, l.driver_id, l.time AS fastest_time, l.season, l.round
FROM laps l JOIN {{ ref('dim_races') }} d USING (season, round)
QUALIFY row_number() OVER (PARTITION BY d.circuit_id, l.driver_id ORDER BY l.time, l.season, l.round) = 1
ORDER BY circuit_id, fastest_time, driver_id
