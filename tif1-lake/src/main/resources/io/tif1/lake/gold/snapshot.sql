CREATE OR REPLACE TEMP TABLE new_drivers AS
WITH latest AS (
    SELECT driver_id, name, nationality, dob, code, permanent_number, given_name, family_name, url
    FROM snap_stg_drivers
    QUALIFY row_number() OVER (PARTITION BY driver_id ORDER BY season DESC NULLS LAST) = 1),
teams AS (
    SELECT driver_id, constructor_id FROM snap_stg_results
    QUALIFY row_number() OVER (PARTITION BY driver_id
        ORDER BY season DESC, round DESC, position_order, car_number NULLS LAST) = 1)
SELECT latest.driver_id, name, nationality, dob, code, permanent_number, teams.constructor_id,
    given_name, family_name, url,
    md5(concat_ws(chr(31), latest.driver_id, coalesce(name, chr(30)), coalesce(nationality, chr(30)),
        coalesce(dob::VARCHAR, chr(30)), coalesce(code, chr(30)),
        coalesce(permanent_number::VARCHAR, chr(30)), coalesce(teams.constructor_id, chr(30)))) AS check_hash
FROM latest LEFT JOIN teams ON teams.driver_id = latest.driver_id;

CREATE OR REPLACE TEMP TABLE new_constructors AS
SELECT constructor_id, name, nationality, url,
    md5(concat_ws(chr(31), constructor_id, coalesce(name, chr(30)), coalesce(nationality, chr(30)))) AS check_hash
FROM snap_stg_constructors
QUALIFY row_number() OVER (PARTITION BY constructor_id ORDER BY season DESC NULLS LAST) = 1;

CREATE OR REPLACE TEMP TABLE new_circuits AS
SELECT circuit_id, name, locality, country, lat, lng, url,
    md5(concat_ws(chr(31), circuit_id, coalesce(name, chr(30)), coalesce(locality, chr(30)),
        coalesce(country, chr(30)), coalesce(lat::VARCHAR, chr(30)), coalesce(lng::VARCHAR, chr(30)))) AS check_hash
FROM snap_stg_circuits;
