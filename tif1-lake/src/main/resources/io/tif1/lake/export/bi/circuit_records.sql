-- Circuit records: the fastest lap driven in a race at each circuit
SELECT a.circuit_id, c.name AS circuit, c.country, d.name AS driver, a.season, a.round,
    a.fastest_time AS record_ms, round(a.fastest_time / 1000.0, 3) AS record_seconds
FROM agg_fastest_laps_by_circuit a
JOIN dim_circuits c ON c.circuit_id = a.circuit_id AND c.is_current
JOIN (SELECT driver_id, any_value(name) AS name FROM dim_drivers GROUP BY driver_id) d USING (driver_id)
QUALIFY row_number() OVER (PARTITION BY a.circuit_id ORDER BY a.fastest_time, a.season, a.round) = 1
ORDER BY circuit
