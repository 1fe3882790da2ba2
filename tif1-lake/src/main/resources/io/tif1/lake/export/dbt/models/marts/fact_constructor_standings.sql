SELECT season, round, constructor_id, position, position_text, points, wins
FROM {{ ref('stg_constructorstandings') }}
