WITH cut AS (
    SELECT v.*, t.constructor_id, greatest(t.valid_from, v.since) AS valid_from,
        CASE WHEN t.valid_to IS NULL THEN v.until WHEN v.until IS NULL THEN t.valid_to
             ELSE least(t.valid_to, v.until) END AS valid_to
    FROM {{ ref('int_team_intervals') }} t
    JOIN {{ ref('int_driver_versions') }} v ON v.driver_id = t.driver_id)
SELECT {{ hash63("driver_id || '|' || valid_from") }} AS driver_sk, driver_id, name, given_name,
    family_name, code, permanent_number, nationality, dob, constructor_id, url, valid_from, valid_to,
    valid_to IS NULL AS is_current
FROM cut WHERE valid_to IS NULL OR valid_from < valid_to
