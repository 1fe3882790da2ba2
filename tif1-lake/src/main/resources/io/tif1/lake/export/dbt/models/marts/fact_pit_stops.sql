SELECT {{ hash63("concat_ws('|', season, round, driver_id, stop)") }} AS pitstop_id, season, round, driver_id,
    stop AS stop_number, lap, duration_ms, local_time, duration_ms > 60000 AS is_red_flag_stop
FROM {{ ref('stg_pitstops') }}
