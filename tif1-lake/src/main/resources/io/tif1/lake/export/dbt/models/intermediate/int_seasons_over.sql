SELECT season, max(date) FILTER (held) AS last_race, bool_and(held) AS over
FROM {{ ref('int_race_dates') }}
GROUP BY season
