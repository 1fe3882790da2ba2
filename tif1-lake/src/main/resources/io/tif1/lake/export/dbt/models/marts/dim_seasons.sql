SELECT season AS season_id, season AS year, url FROM {{ ref('stg_seasons') }}
