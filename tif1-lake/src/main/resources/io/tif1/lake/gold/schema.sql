CREATE OR REPLACE MACRO hash63(s) AS (md5_number(s) & 9223372036854775807::UHUGEINT)::BIGINT;

CREATE TABLE IF NOT EXISTS _loads (
    endpoint VARCHAR NOT NULL, season INTEGER, round INTEGER, batch_id VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL, rows BIGINT NOT NULL, loaded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    run_id VARCHAR NOT NULL);

CREATE TABLE IF NOT EXISTS _snapshots (batch_id VARCHAR PRIMARY KEY);

CREATE TABLE IF NOT EXISTS snap_drivers (
    driver_id VARCHAR NOT NULL, name VARCHAR, nationality VARCHAR, dob DATE, code VARCHAR,
    permanent_number INTEGER, constructor_id VARCHAR, given_name VARCHAR, family_name VARCHAR,
    url VARCHAR, dbt_scd_id VARCHAR NOT NULL, dbt_valid_from TIMESTAMP NOT NULL,
    dbt_valid_to TIMESTAMP, dbt_updated_at TIMESTAMP NOT NULL);

CREATE TABLE IF NOT EXISTS snap_constructors (
    constructor_id VARCHAR NOT NULL, name VARCHAR, nationality VARCHAR, url VARCHAR,
    dbt_scd_id VARCHAR NOT NULL, dbt_valid_from TIMESTAMP NOT NULL, dbt_valid_to TIMESTAMP,
    dbt_updated_at TIMESTAMP NOT NULL);

CREATE TABLE IF NOT EXISTS snap_circuits (
    circuit_id VARCHAR NOT NULL, name VARCHAR, locality VARCHAR, country VARCHAR, lat DOUBLE,
    lng DOUBLE, url VARCHAR, dbt_scd_id VARCHAR NOT NULL, dbt_valid_from TIMESTAMP NOT NULL,
    dbt_valid_to TIMESTAMP, dbt_updated_at TIMESTAMP NOT NULL);

CREATE TABLE IF NOT EXISTS dim_drivers (
    driver_sk BIGINT PRIMARY KEY, driver_id VARCHAR NOT NULL, name VARCHAR, given_name VARCHAR,
    family_name VARCHAR, code VARCHAR, permanent_number INTEGER, nationality VARCHAR, dob DATE,
    constructor_id VARCHAR, url VARCHAR, valid_from DATE NOT NULL, valid_to DATE,
    is_current BOOLEAN NOT NULL, row_hash BIGINT NOT NULL, batch_id VARCHAR NOT NULL);

CREATE TABLE IF NOT EXISTS dim_constructors (
    constructor_sk BIGINT PRIMARY KEY, constructor_id VARCHAR NOT NULL, name VARCHAR,
    nationality VARCHAR, url VARCHAR, valid_from DATE NOT NULL, valid_to DATE,
    is_current BOOLEAN NOT NULL, row_hash BIGINT NOT NULL, batch_id VARCHAR NOT NULL);

CREATE TABLE IF NOT EXISTS dim_circuits (
    circuit_sk BIGINT PRIMARY KEY, circuit_id VARCHAR NOT NULL, name VARCHAR, location VARCHAR,
    country VARCHAR, lat DOUBLE, lng DOUBLE, url VARCHAR, valid_from DATE NOT NULL, valid_to DATE,
    is_current BOOLEAN NOT NULL, row_hash BIGINT NOT NULL, batch_id VARCHAR NOT NULL);

CREATE TABLE IF NOT EXISTS dim_seasons (season_id INTEGER PRIMARY KEY, year INTEGER NOT NULL, url VARCHAR);

CREATE TABLE IF NOT EXISTS dim_status (
    status_id INTEGER PRIMARY KEY, status VARCHAR NOT NULL, description VARCHAR);

CREATE TABLE IF NOT EXISTS dim_races (
    race_id BIGINT PRIMARY KEY, season INTEGER NOT NULL, round INTEGER NOT NULL,
    race_name VARCHAR NOT NULL, circuit_id VARCHAR NOT NULL, date DATE NOT NULL,
    start_ts TIMESTAMP WITH TIME ZONE, url VARCHAR,
    fp1_ts TIMESTAMP, fp2_ts TIMESTAMP, fp3_ts TIMESTAMP, qualifying_ts TIMESTAMP,
    sprint_ts TIMESTAMP, sprint_qualifying_ts TIMESTAMP, sprint_qualifying_label VARCHAR);

CREATE TABLE IF NOT EXISTS fact_race_results (
    result_id BIGINT PRIMARY KEY, race_id BIGINT NOT NULL, season INTEGER NOT NULL,
    round INTEGER NOT NULL, driver_id VARCHAR NOT NULL, constructor_id VARCHAR NOT NULL,
    car_number INTEGER, driver_sk BIGINT, constructor_sk BIGINT, circuit_id VARCHAR,
    grid_position INTEGER, started_from_pit_lane BOOLEAN, final_position INTEGER,
    position_text VARCHAR NOT NULL, position_order INTEGER NOT NULL, points DECIMAL(10,4) NOT NULL,
    laps_completed INTEGER, status_id INTEGER, status VARCHAR, race_time_ms BIGINT,
    fastest_lap_time INTEGER, fastest_lap_rank INTEGER, fastest_lap_number INTEGER,
    fastest_lap_avg_speed DOUBLE);

CREATE TABLE IF NOT EXISTS fact_sprint_results AS SELECT * FROM fact_race_results WHERE false;

CREATE TABLE IF NOT EXISTS fact_qualifying_results (
    qualifying_id BIGINT PRIMARY KEY, season INTEGER NOT NULL, round INTEGER NOT NULL,
    driver_id VARCHAR NOT NULL, constructor_id VARCHAR, q1_time INTEGER, q2_time INTEGER,
    q3_time INTEGER, final_position INTEGER);

CREATE TABLE IF NOT EXISTS fact_lap_times (
    lap_id BIGINT PRIMARY KEY, season INTEGER NOT NULL, round INTEGER NOT NULL,
    driver_id VARCHAR NOT NULL, lap_number INTEGER NOT NULL, position INTEGER, lap_time_ms INTEGER);

CREATE TABLE IF NOT EXISTS _feeds (
    season INTEGER NOT NULL, round INTEGER NOT NULL, times BIGINT NOT NULL, PRIMARY KEY (season, round));

CREATE TABLE IF NOT EXISTS _session_laps AS SELECT * FROM fact_lap_times WHERE false;

CREATE TABLE IF NOT EXISTS fact_pit_stops (
    pitstop_id BIGINT PRIMARY KEY, season INTEGER NOT NULL, round INTEGER NOT NULL,
    driver_id VARCHAR NOT NULL, stop_number INTEGER NOT NULL, lap INTEGER, duration_ms INTEGER,
    local_time TIME, is_red_flag_stop BOOLEAN);

CREATE TABLE IF NOT EXISTS fact_driver_standings (
    season INTEGER NOT NULL, round INTEGER NOT NULL, driver_id VARCHAR NOT NULL, position INTEGER,
    position_text VARCHAR, points DECIMAL(10,4) NOT NULL, wins INTEGER NOT NULL,
    PRIMARY KEY (season, round, driver_id));

CREATE TABLE IF NOT EXISTS fact_constructor_standings (
    season INTEGER NOT NULL, round INTEGER NOT NULL, constructor_id VARCHAR NOT NULL,
    position INTEGER, position_text VARCHAR, points DECIMAL(10,4) NOT NULL, wins INTEGER NOT NULL,
    PRIMARY KEY (season, round, constructor_id));

CREATE TABLE IF NOT EXISTS dim_constructor_lineage (
    constructor_id VARCHAR NOT NULL, successor_id VARCHAR NOT NULL, from_season INTEGER NOT NULL);

CREATE OR REPLACE VIEW v_race_entries AS
SELECT season, round, driver_id, constructor_id, position_order
FROM fact_race_results
QUALIFY row_number() OVER (
    PARTITION BY season, round, driver_id ORDER BY position_order, car_number NULLS LAST) = 1;

CREATE OR REPLACE MACRO v_driver_team_at(in_season, in_round) AS TABLE
SELECT driver_id, constructor_id FROM v_race_entries
WHERE season = in_season AND round = in_round ORDER BY position_order;

CREATE OR REPLACE MACRO v_team_roster(in_season) AS TABLE
SELECT constructor_id, list(DISTINCT driver_id ORDER BY driver_id) AS drivers
FROM fact_race_results WHERE season = in_season GROUP BY constructor_id ORDER BY constructor_id;
