WITH entries AS (
    SELECT r.season, r.round, r.driver_id, r.constructor_id, d.date
    FROM {{ ref('stg_results') }} r
    JOIN {{ ref('int_race_dates') }} d ON d.season = r.season AND d.round = r.round
    QUALIFY row_number() OVER (PARTITION BY r.season, r.round, r.driver_id
        ORDER BY r.position_order, r.car_number NULLS LAST) = 1),
changes AS (
    SELECT *, constructor_id IS DISTINCT FROM lag(constructor_id) OVER w
        OR season - lag(season) OVER w > 1 AS begins
    FROM entries WINDOW w AS (PARTITION BY driver_id ORDER BY date, round)),
numbered AS (
    SELECT *, sum(begins::INTEGER) OVER (PARTITION BY driver_id ORDER BY date, round
        ROWS UNBOUNDED PRECEDING) AS stint FROM changes),
stints AS (
    SELECT driver_id, stint, any_value(constructor_id) AS constructor_id, min(date) AS valid_from,
        min(season) AS first_season, max(season) AS last_season
    FROM numbered GROUP BY driver_id, stint),
followed AS (
    SELECT *, lead(valid_from) OVER w AS next_from, lead(first_season) OVER w AS next_season
    FROM stints WINDOW w AS (PARTITION BY driver_id ORDER BY stint))
SELECT f.driver_id, f.constructor_id, f.valid_from,
    CASE WHEN next_season <= last_season + 1 THEN next_from
         WHEN next_season IS NOT NULL OR following.over THEN last.last_race + 1
    END::DATE AS valid_to
FROM followed f
JOIN {{ ref('int_seasons_over') }} last ON last.season = f.last_season
LEFT JOIN {{ ref('int_seasons_over') }} following ON following.season = f.last_season + 1
UNION ALL
SELECT driver_id, NULL, min(dbt_valid_from)::DATE, NULL FROM {{ ref('snap_drivers') }}
WHERE driver_id NOT IN (SELECT driver_id FROM {{ ref('stg_results') }})
GROUP BY driver_id
