WITH scored AS (
    SELECT season, driver_id, points FROM {{ ref('fact_race_results') }}
    UNION ALL SELECT season, driver_id, points FROM {{ ref('fact_sprint_results') }}),
points AS (SELECT season, driver_id, sum(points) AS total_points FROM scored GROUP BY ALL),
raced AS (
    SELECT season, driver_id, count(DISTINCT round) AS races,
        count(DISTINCT round) FILTER (final_position = 1) AS wins,
        count(DISTINCT round) FILTER (final_position <= 3) AS podiums
    FROM {{ ref('fact_race_results') }} GROUP BY ALL),
pole AS (
    SELECT season, round, driver_id FROM {{ ref('fact_qualifying_results') }} WHERE final_position = 1
    UNION
    SELECT season, round, driver_id FROM {{ ref('fact_race_results') }}
    WHERE grid_position = 1
        AND (season, round) NOT IN (SELECT (season, round) FROM {{ ref('fact_qualifying_results') }})),
poles AS (SELECT season, driver_id, count(DISTINCT round) AS poles FROM pole GROUP BY ALL)
SELECT r.season, r.driver_id, p.total_points, r.races, r.wins, r.podiums, coalesce(poles, 0) AS poles
FROM raced r JOIN points p USING (season, driver_id) LEFT JOIN poles USING (season, driver_id)
ORDER BY season, driver_id
