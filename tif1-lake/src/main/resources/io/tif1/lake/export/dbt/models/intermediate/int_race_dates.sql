SELECT season, round, circuit_id, date,
    (season, round) IN (SELECT (season, round) FROM {{ ref('stg_results') }}) AS held
FROM {{ ref('stg_races') }}
