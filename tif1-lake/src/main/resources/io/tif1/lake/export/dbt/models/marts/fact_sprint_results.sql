SELECT {{ hash63("concat_ws('|', r.season, r.round, r.driver_id, r.constructor_id, coalesce(r.car_number::VARCHAR, '-'))") }} AS result_id,
    r.season * 100 + r.round AS race_id, r.season, r.round, r.driver_id, r.constructor_id, r.car_number,
    d.driver_sk, c.constructor_sk, rc.circuit_id, nullif(r.grid, 0) AS grid_position,
    CASE WHEN r.grid > 0 THEN false END AS started_from_pit_lane, r.position AS final_position,
    r.position_text, r.position_order, r.points, r.laps AS laps_completed, s.status_id, r.status,
    r.time_ms AS race_time_ms, r.fastest_lap_time_ms AS fastest_lap_time,
    nullif(r.fastest_lap_rank, 0) AS fastest_lap_rank, r.fastest_lap_number, r.fastest_lap_avg_speed
FROM {{ ref('stg_sprint') }} r
LEFT JOIN {{ ref('stg_races') }} rc ON rc.season = r.season AND rc.round = r.round
LEFT JOIN {{ ref('dim_drivers') }} d ON d.driver_id = r.driver_id AND rc.date >= d.valid_from
    AND (d.valid_to IS NULL OR rc.date < d.valid_to)
LEFT JOIN {{ ref('dim_constructors') }} c ON c.constructor_id = r.constructor_id AND rc.date >= c.valid_from
    AND (c.valid_to IS NULL OR rc.date < c.valid_to)
LEFT JOIN {{ ref('dim_status') }} s ON s.status = r.status
