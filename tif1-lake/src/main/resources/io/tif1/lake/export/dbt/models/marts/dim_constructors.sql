WITH first_race AS (
    SELECT constructor_id, min(date) AS date FROM {{ ref('stg_results') }} r
    JOIN {{ ref('int_race_dates') }} d ON d.season = r.season AND d.round = r.round GROUP BY constructor_id),
cut AS (
    SELECT s.*, CASE WHEN row_number() OVER w = 1
            THEN least(coalesce(f.date, s.dbt_valid_from::DATE), s.dbt_valid_from::DATE)
            ELSE s.dbt_valid_from::DATE END AS valid_from,
        lead(s.dbt_valid_from) OVER w ::DATE AS valid_to
    FROM {{ ref('snap_constructors') }} s LEFT JOIN first_race f ON f.constructor_id = s.constructor_id
    WINDOW w AS (PARTITION BY s.constructor_id ORDER BY s.dbt_valid_from))
SELECT {{ hash63("constructor_id || '|' || valid_from") }} AS constructor_sk, constructor_id, name, nationality, url,
    valid_from, valid_to, valid_to IS NULL AS is_current
FROM cut WHERE valid_to IS NULL OR valid_from < valid_to
