-- error results have a race
SELECT season, round, driver_id FROM fact_race_results f ANTI JOIN dim_races d USING (season, round);
-- error results have a driver valid on the day of the race
SELECT season, round, driver_id FROM fact_race_results WHERE driver_sk IS NULL;
-- error results have a constructor valid on the day of the race
SELECT season, round, constructor_id FROM fact_race_results WHERE constructor_sk IS NULL;
-- error results have a circuit
SELECT season, round FROM fact_race_results f ANTI JOIN dim_circuits c USING (circuit_id);
-- error results are unique by race, driver, constructor and car
SELECT season, round, driver_id FROM fact_race_results GROUP BY season, round, driver_id, constructor_id, car_number HAVING count(*) > 1;
-- error sprints have a driver
SELECT season, round, driver_id FROM fact_sprint_results WHERE driver_sk IS NULL;
-- error sprints are unique by race, driver, constructor and car
SELECT season, round, driver_id FROM fact_sprint_results GROUP BY season, round, driver_id, constructor_id, car_number HAVING count(*) > 1;
-- error qualifying has a race and a driver
SELECT season, round, driver_id FROM fact_qualifying_results q WHERE NOT EXISTS (SELECT 1 FROM dim_races d WHERE d.season = q.season AND d.round = q.round) OR driver_id NOT IN (SELECT driver_id FROM dim_drivers);
-- error pit stops have a race and a driver
SELECT season, round, driver_id FROM fact_pit_stops q WHERE NOT EXISTS (SELECT 1 FROM dim_races d WHERE d.season = q.season AND d.round = q.round) OR driver_id NOT IN (SELECT driver_id FROM dim_drivers);
-- error lap times have a race and a driver
SELECT season, round, driver_id FROM fact_lap_times q WHERE NOT EXISTS (SELECT 1 FROM dim_races d WHERE d.season = q.season AND d.round = q.round) OR driver_id NOT IN (SELECT driver_id FROM dim_drivers);
-- error driver standings have a race and a driver
SELECT season, round, driver_id FROM fact_driver_standings q WHERE NOT EXISTS (SELECT 1 FROM dim_races d WHERE d.season = q.season AND d.round = q.round) OR driver_id NOT IN (SELECT driver_id FROM dim_drivers);
-- error constructor standings have a race and a constructor
SELECT season, round, constructor_id FROM fact_constructor_standings q WHERE NOT EXISTS (SELECT 1 FROM dim_races d WHERE d.season = q.season AND d.round = q.round) OR constructor_id NOT IN (SELECT constructor_id FROM dim_constructors);
-- error races have a circuit
SELECT season, round, circuit_id FROM dim_races ANTI JOIN dim_circuits USING (circuit_id);
-- error the status of a result is known
SELECT season, round, status FROM fact_race_results WHERE status IS NOT NULL AND status_id IS NULL;
-- error position texts are numbers or known letters
SELECT season, round, position_text FROM fact_race_results WHERE NOT regexp_full_match(position_text, '[0-9]+|[RFWDEN]');
-- error nobody scores more than a race can give
SELECT season, round, driver_id, points FROM fact_race_results WHERE points > CASE WHEN season = 2014 THEN 50 ELSE 26 END;
-- error standings never lose points, but for exclusions
SELECT * FROM (SELECT season, round, driver_id, points - lag(points) OVER (PARTITION BY season, driver_id ORDER BY round) AS more, max(round) OVER (PARTITION BY season) AS final, position FROM fact_driver_standings) WHERE more < 0 AND round < final AND position IS NOT NULL AND season > 1990 AND season <> 2007;
-- error every race with classified results has a winner
SELECT season, round FROM fact_race_results GROUP BY season, round HAVING count(final_position) > 0 AND count(*) FILTER (final_position = 1) = 0;
-- error a driver's intervals do not overlap
SELECT a.driver_id FROM dim_drivers a JOIN dim_drivers b ON a.driver_id = b.driver_id AND a.valid_from < b.valid_from AND (a.valid_to IS NULL OR a.valid_to > b.valid_from);
-- error a constructor's intervals do not overlap
SELECT a.constructor_id FROM dim_constructors a JOIN dim_constructors b ON a.constructor_id = b.constructor_id AND a.valid_from < b.valid_from AND (a.valid_to IS NULL OR a.valid_to > b.valid_from);
-- error a circuit's intervals do not overlap
SELECT a.circuit_id FROM dim_circuits a JOIN dim_circuits b ON a.circuit_id = b.circuit_id AND a.valid_from < b.valid_from AND (a.valid_to IS NULL OR a.valid_to > b.valid_from);
-- error at most one interval of a driver is open
SELECT driver_id FROM dim_drivers WHERE valid_to IS NULL GROUP BY driver_id HAVING count(*) > 1;
-- error race results are those of the typed layer
SELECT 1 WHERE (SELECT count(*) FROM fact_race_results) <> (SELECT count(*) FROM stg_results);
-- error sprint results are those of the typed layer
SELECT 1 WHERE (SELECT count(*) FROM fact_sprint_results) <> (SELECT count(*) FROM stg_sprint);
-- error qualifying results are those of the typed layer
SELECT 1 WHERE (SELECT count(*) FROM fact_qualifying_results) <> (SELECT count(*) FROM stg_qualifying);
-- error pit stops are those of the typed layer
SELECT 1 WHERE (SELECT count(*) FROM fact_pit_stops) <> (SELECT count(*) FROM stg_pitstops);
-- error lap times are those of the typed layer, and of sessions where it has none
SELECT 1 WHERE (SELECT count(*) FROM fact_lap_times) <> (SELECT count(*) FROM stg_laps) + (SELECT count(*) FROM _session_laps s ANTI JOIN stg_laps l ON l.season = s.season AND l.round = s.round AND l.driver_id = s.driver_id AND l.lap = s.lap_number);
-- error driver standings are those of the typed layer
SELECT 1 WHERE (SELECT count(*) FROM fact_driver_standings) <> (SELECT count(*) FROM stg_driverstandings);
-- error constructor standings are those of the typed layer
SELECT 1 WHERE (SELECT count(*) FROM fact_constructor_standings) <> (SELECT count(*) FROM stg_constructorstandings);
-- warn the newest results are no older than two weeks in season
SELECT max(date) FROM dim_races WHERE date < current_date AND year(date) = year(current_date) AND (season, round) NOT IN (SELECT (season, round) FROM fact_race_results) HAVING max(date) < current_date - 14;
