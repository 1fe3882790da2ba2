CREATE OR REPLACE TEMP TABLE race_dates AS
SELECT season, round, circuit_id, date, (season, round) IN (SELECT (season, round) FROM stg_results) AS held
FROM stg_races;

CREATE OR REPLACE TEMP TABLE seasons_over AS
SELECT season, max(date) FILTER (held) AS last_race, bool_and(held) AS over
FROM race_dates GROUP BY season;

CREATE OR REPLACE TEMP TABLE team_intervals AS
WITH entries AS (
    SELECT r.season, r.round, r.driver_id, r.constructor_id, d.date
    FROM stg_results r JOIN race_dates d ON d.season = r.season AND d.round = r.round
    QUALIFY row_number() OVER (PARTITION BY r.season, r.round, r.driver_id
        ORDER BY r.position_order, r.car_number NULLS LAST) = 1),
changes AS (
    SELECT *, constructor_id IS DISTINCT FROM lag(constructor_id) OVER w
        OR season - lag(season) OVER w > 1 AS begins
    FROM entries WINDOW w AS (PARTITION BY driver_id ORDER BY date, round)),
numbered AS (
    SELECT *, sum(begins::INTEGER) OVER (PARTITION BY driver_id ORDER BY date, round
        ROWS UNBOUNDED PRECEDING) AS stint FROM changes),
stints AS (
    SELECT driver_id, stint, any_value(constructor_id) AS constructor_id, min(date) AS valid_from,
        min(season) AS first_season, max(season) AS last_season
    FROM numbered GROUP BY driver_id, stint),
followed AS (
    SELECT *, lead(valid_from) OVER w AS next_from, lead(first_season) OVER w AS next_season
    FROM stints WINDOW w AS (PARTITION BY driver_id ORDER BY stint))
SELECT f.driver_id, f.constructor_id, f.valid_from,
    CASE WHEN next_season <= last_season + 1 THEN next_from
         WHEN next_season IS NOT NULL OR after.over THEN last.last_race + 1
    END::DATE AS valid_to
FROM followed f
JOIN seasons_over last ON last.season = f.last_season
LEFT JOIN seasons_over after ON after.season = f.last_season + 1
UNION ALL
SELECT driver_id, NULL, min(dbt_valid_from)::DATE, NULL FROM snap_drivers
WHERE driver_id NOT IN (SELECT driver_id FROM stg_results) GROUP BY driver_id;

CREATE OR REPLACE TEMP TABLE driver_versions AS
WITH marked AS (
    SELECT *, lag(md5(concat_ws(chr(31), coalesce(name, chr(30)), coalesce(nationality, chr(30)),
            coalesce(dob::VARCHAR, chr(30)), coalesce(code, chr(30)),
            coalesce(permanent_number::VARCHAR, chr(30))))) OVER w
        IS NOT DISTINCT FROM md5(concat_ws(chr(31), coalesce(name, chr(30)),
            coalesce(nationality, chr(30)), coalesce(dob::VARCHAR, chr(30)),
            coalesce(code, chr(30)), coalesce(permanent_number::VARCHAR, chr(30)))) AS repeated
    FROM snap_drivers WINDOW w AS (PARTITION BY driver_id ORDER BY dbt_valid_from))
SELECT * EXCLUDE (repeated, constructor_id),
    CASE WHEN row_number() OVER w = 1 THEN DATE '0001-01-01' ELSE dbt_valid_from::DATE END AS since,
    lead(dbt_valid_from) OVER w ::DATE AS until
FROM marked WHERE NOT repeated WINDOW w AS (PARTITION BY driver_id ORDER BY dbt_valid_from);

CREATE OR REPLACE TEMP TABLE new_dim_drivers AS
WITH cut AS (
    SELECT v.*, t.constructor_id, greatest(t.valid_from, v.since) AS valid_from,
        CASE WHEN t.valid_to IS NULL THEN v.until WHEN v.until IS NULL THEN t.valid_to
             ELSE least(t.valid_to, v.until) END AS valid_to
    FROM team_intervals t JOIN driver_versions v ON v.driver_id = t.driver_id)
SELECT hash63(driver_id || '|' || valid_from) AS driver_sk, driver_id, name, given_name, family_name,
    code, permanent_number, nationality, dob, constructor_id, url, valid_from, valid_to,
    valid_to IS NULL AS is_current,
    hash63(concat_ws(chr(31), driver_id, coalesce(name, chr(30)), coalesce(nationality, chr(30)),
        coalesce(dob::VARCHAR, chr(30)), coalesce(code, chr(30)),
        coalesce(permanent_number::VARCHAR, chr(30)), coalesce(constructor_id, chr(30)),
        coalesce(url, chr(30)), valid_from, coalesce(valid_to::VARCHAR, chr(30)))) AS row_hash,
    split_part(dbt_scd_id, ':', 2) AS batch_id
FROM cut WHERE valid_to IS NULL OR valid_from < valid_to;

CREATE OR REPLACE TEMP TABLE new_dim_constructors AS
WITH first_race AS (
    SELECT constructor_id, min(date) AS date FROM stg_results r
    JOIN race_dates d ON d.season = r.season AND d.round = r.round GROUP BY constructor_id),
cut AS (
    SELECT s.*, CASE WHEN row_number() OVER w = 1
            THEN least(coalesce(f.date, s.dbt_valid_from::DATE), s.dbt_valid_from::DATE)
            ELSE s.dbt_valid_from::DATE END AS valid_from,
        lead(s.dbt_valid_from) OVER w ::DATE AS valid_to
    FROM snap_constructors s LEFT JOIN first_race f ON f.constructor_id = s.constructor_id
    WINDOW w AS (PARTITION BY s.constructor_id ORDER BY s.dbt_valid_from))
SELECT hash63(constructor_id || '|' || valid_from) AS constructor_sk, constructor_id, name,
    nationality, url, valid_from, valid_to, valid_to IS NULL AS is_current,
    hash63(concat_ws(chr(31), constructor_id, coalesce(name, chr(30)), coalesce(nationality, chr(30)),
        coalesce(url, chr(30)), valid_from, coalesce(valid_to::VARCHAR, chr(30)))) AS row_hash,
    split_part(dbt_scd_id, ':', 2) AS batch_id
FROM cut WHERE valid_to IS NULL OR valid_from < valid_to;

CREATE OR REPLACE TEMP TABLE new_dim_circuits AS
WITH first_race AS (
    SELECT circuit_id, min(date) AS date FROM race_dates GROUP BY circuit_id),
cut AS (
    SELECT s.*, CASE WHEN row_number() OVER w = 1
            THEN least(coalesce(f.date, s.dbt_valid_from::DATE), s.dbt_valid_from::DATE)
            ELSE s.dbt_valid_from::DATE END AS valid_from,
        lead(s.dbt_valid_from) OVER w ::DATE AS valid_to
    FROM snap_circuits s LEFT JOIN first_race f ON f.circuit_id = s.circuit_id
    WINDOW w AS (PARTITION BY s.circuit_id ORDER BY s.dbt_valid_from))
SELECT hash63(circuit_id || '|' || valid_from) AS circuit_sk, circuit_id, name, locality AS location,
    country, lat, lng, url, valid_from, valid_to, valid_to IS NULL AS is_current,
    hash63(concat_ws(chr(31), circuit_id, coalesce(name, chr(30)), coalesce(locality, chr(30)),
        coalesce(country, chr(30)), coalesce(lat::VARCHAR, chr(30)), coalesce(lng::VARCHAR, chr(30)),
        coalesce(url, chr(30)), valid_from, coalesce(valid_to::VARCHAR, chr(30)))) AS row_hash,
    split_part(dbt_scd_id, ':', 2) AS batch_id
FROM cut WHERE valid_to IS NULL OR valid_from < valid_to;

DELETE FROM dim_drivers WHERE (driver_sk, row_hash) NOT IN (SELECT (driver_sk, row_hash) FROM new_dim_drivers);
DELETE FROM dim_constructors WHERE (constructor_sk, row_hash) NOT IN (SELECT (constructor_sk, row_hash) FROM new_dim_constructors);
DELETE FROM dim_circuits WHERE (circuit_sk, row_hash) NOT IN (SELECT (circuit_sk, row_hash) FROM new_dim_circuits);
INSERT INTO dim_drivers SELECT * FROM new_dim_drivers WHERE driver_sk NOT IN (SELECT driver_sk FROM dim_drivers);
INSERT INTO dim_constructors SELECT * FROM new_dim_constructors WHERE constructor_sk NOT IN (SELECT constructor_sk FROM dim_constructors);
INSERT INTO dim_circuits SELECT * FROM new_dim_circuits WHERE circuit_sk NOT IN (SELECT circuit_sk FROM dim_circuits);

DELETE FROM dim_seasons;
INSERT INTO dim_seasons SELECT season, season, url FROM stg_seasons;

DELETE FROM dim_status;
INSERT INTO dim_status SELECT status_id, status, CASE
    WHEN status = 'Finished' OR status LIKE '+%Lap%' OR status = 'Lapped' THEN 'classified at the finish'
    WHEN status IN ('Disqualified', 'Excluded') THEN 'excluded from the results'
    WHEN status IN ('Did not qualify', 'Did not prequalify', '107% Rule') THEN 'did not qualify'
    ELSE 'did not finish' END
FROM stg_status WHERE status_id IS NOT NULL;

DELETE FROM dim_races;
INSERT INTO dim_races
SELECT season * 100 + round, season, round, race_name, circuit_id, date, start_ts, url,
    fp1_date + fp1_time, fp2_date + fp2_time, fp3_date + fp3_time, qualifying_date + qualifying_time,
    sprint_date + sprint_time, sprint_qualifying_date + sprint_qualifying_time, sprint_qualifying_label
FROM stg_races;

DELETE FROM dim_constructor_lineage;
INSERT INTO dim_constructor_lineage SELECT * FROM _lineage;
