DELETE FROM fact_race_results WHERE (season, round) IN (SELECT (season, round) FROM _changed WHERE endpoint = 'results');
INSERT INTO fact_race_results
SELECT hash63(concat_ws('|', r.season, r.round, r.driver_id, r.constructor_id, coalesce(r.car_number::VARCHAR, '-'))),
    r.season * 100 + r.round, r.season, r.round, r.driver_id, r.constructor_id, r.car_number,
    d.driver_sk, c.constructor_sk, rc.circuit_id,
    nullif(r.grid, 0), CASE WHEN r.grid > 0 THEN false END, r.position, r.position_text,
    r.position_order, r.points, r.laps, s.status_id, r.status, r.time_ms, r.fastest_lap_time_ms,
    nullif(r.fastest_lap_rank, 0), r.fastest_lap_number, r.fastest_lap_avg_speed
FROM stg_results r
JOIN _changed ch ON ch.endpoint = 'results' AND ch.season = r.season AND ch.round = r.round
LEFT JOIN stg_races rc ON rc.season = r.season AND rc.round = r.round
LEFT JOIN dim_drivers d ON d.driver_id = r.driver_id AND rc.date >= d.valid_from
    AND (d.valid_to IS NULL OR rc.date < d.valid_to)
LEFT JOIN dim_constructors c ON c.constructor_id = r.constructor_id AND rc.date >= c.valid_from
    AND (c.valid_to IS NULL OR rc.date < c.valid_to)
LEFT JOIN dim_status s ON s.status = r.status;

DELETE FROM fact_sprint_results WHERE (season, round) IN (SELECT (season, round) FROM _changed WHERE endpoint = 'sprint');
INSERT INTO fact_sprint_results
SELECT hash63(concat_ws('|', r.season, r.round, r.driver_id, r.constructor_id, coalesce(r.car_number::VARCHAR, '-'))),
    r.season * 100 + r.round, r.season, r.round, r.driver_id, r.constructor_id, r.car_number,
    d.driver_sk, c.constructor_sk, rc.circuit_id,
    nullif(r.grid, 0), CASE WHEN r.grid > 0 THEN false END, r.position, r.position_text,
    r.position_order, r.points, r.laps, s.status_id, r.status, r.time_ms, r.fastest_lap_time_ms,
    nullif(r.fastest_lap_rank, 0), r.fastest_lap_number, r.fastest_lap_avg_speed
FROM stg_sprint r
JOIN _changed ch ON ch.endpoint = 'sprint' AND ch.season = r.season AND ch.round = r.round
LEFT JOIN stg_races rc ON rc.season = r.season AND rc.round = r.round
LEFT JOIN dim_drivers d ON d.driver_id = r.driver_id AND rc.date >= d.valid_from
    AND (d.valid_to IS NULL OR rc.date < d.valid_to)
LEFT JOIN dim_constructors c ON c.constructor_id = r.constructor_id AND rc.date >= c.valid_from
    AND (c.valid_to IS NULL OR rc.date < c.valid_to)
LEFT JOIN dim_status s ON s.status = r.status;

UPDATE fact_race_results AS f SET driver_sk = d.driver_sk
FROM stg_races rc, dim_drivers d
WHERE rc.season = f.season AND rc.round = f.round AND d.driver_id = f.driver_id
    AND rc.date >= d.valid_from AND (d.valid_to IS NULL OR rc.date < d.valid_to)
    AND f.driver_sk IS DISTINCT FROM d.driver_sk;

DELETE FROM fact_qualifying_results WHERE (season, round) IN (SELECT (season, round) FROM _changed WHERE endpoint = 'qualifying');
INSERT INTO fact_qualifying_results
SELECT hash63(concat_ws('|', q.season, q.round, q.driver_id)), q.season, q.round, q.driver_id,
    q.constructor_id, q.q1_ms, q.q2_ms, q.q3_ms, q.position
FROM stg_qualifying q JOIN _changed ch ON ch.endpoint = 'qualifying' AND ch.season = q.season AND ch.round = q.round;

DELETE FROM fact_lap_times WHERE (season, round) IN (SELECT (season, round) FROM _changed WHERE endpoint = 'laps');
INSERT INTO fact_lap_times
SELECT hash63(concat_ws('|', l.season, l.round, l.driver_id, l.lap)), l.season, l.round, l.driver_id,
    l.lap, l.position, l.lap_time_ms
FROM stg_laps l JOIN _changed ch ON ch.endpoint = 'laps' AND ch.season = l.season AND ch.round = l.round;

INSERT INTO fact_lap_times
SELECT s.* FROM _session_laps s
WHERE NOT EXISTS (SELECT 1 FROM fact_lap_times f WHERE f.season = s.season AND f.round = s.round
    AND f.driver_id = s.driver_id AND f.lap_number = s.lap_number);

DELETE FROM fact_pit_stops WHERE (season, round) IN (SELECT (season, round) FROM _changed WHERE endpoint = 'pitstops');
INSERT INTO fact_pit_stops
SELECT hash63(concat_ws('|', p.season, p.round, p.driver_id, p.stop)), p.season, p.round, p.driver_id,
    p.stop, p.lap, p.duration_ms, p.local_time, p.duration_ms > 60000
FROM stg_pitstops p JOIN _changed ch ON ch.endpoint = 'pitstops' AND ch.season = p.season AND ch.round = p.round;

DELETE FROM fact_driver_standings WHERE (season, round) IN (SELECT (season, round) FROM _changed WHERE endpoint = 'driverstandings');
INSERT INTO fact_driver_standings
SELECT s.season, s.round, s.driver_id, s.position, s.position_text, s.points, s.wins
FROM stg_driverstandings s JOIN _changed ch ON ch.endpoint = 'driverstandings' AND ch.season = s.season AND ch.round = s.round;

DELETE FROM fact_constructor_standings WHERE (season, round) IN (SELECT (season, round) FROM _changed WHERE endpoint = 'constructorstandings');
INSERT INTO fact_constructor_standings
SELECT s.season, s.round, s.constructor_id, s.position, s.position_text, s.points, s.wins
FROM stg_constructorstandings s JOIN _changed ch ON ch.endpoint = 'constructorstandings' AND ch.season = s.season AND ch.round = s.round;
