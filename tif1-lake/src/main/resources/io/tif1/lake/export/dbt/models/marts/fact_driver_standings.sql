SELECT season, round, driver_id, position, position_text, points, wins FROM {{ ref('stg_driverstandings') }}
