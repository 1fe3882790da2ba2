SELECT {{ hash63("concat_ws('|', season, round, driver_id, lap)") }} AS lap_id, season, round, driver_id,
    lap AS lap_number, position, lap_time_ms
FROM {{ ref('stg_laps') }}
