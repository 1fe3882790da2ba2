WITH scored AS (
    SELECT season, constructor_id, points FROM {{ ref('fact_race_results') }}
    UNION ALL SELECT season, constructor_id, points FROM {{ ref('fact_sprint_results') }}),
points AS (SELECT season, constructor_id, sum(points) AS total_points FROM scored GROUP BY ALL)
SELECT r.season, r.constructor_id, any_value(p.total_points) AS total_points,
    count(DISTINCT r.round) AS races, count(DISTINCT round) FILTER (final_position = 1) AS wins,
    count(DISTINCT (round, final_position)) FILTER (final_position <= 3) AS podiums
FROM {{ ref('fact_race_results') }} r JOIN points p USING (season, constructor_id)
GROUP BY r.season, r.constructor_id ORDER BY r.season, r.constructor_id
