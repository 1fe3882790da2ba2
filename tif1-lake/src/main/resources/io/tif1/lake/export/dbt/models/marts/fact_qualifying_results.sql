SELECT {{ hash63("concat_ws('|', season, round, driver_id)") }} AS qualifying_id, season, round, driver_id,
    constructor_id, q1_ms AS q1_time, q2_ms AS q2_time, q3_ms AS q3_time, position AS final_position
FROM {{ ref('stg_qualifying') }}
