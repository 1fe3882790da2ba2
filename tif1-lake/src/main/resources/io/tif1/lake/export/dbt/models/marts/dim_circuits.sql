WITH first_race AS (
    SELECT circuit_id, min(date) AS date FROM {{ ref('int_race_dates') }} GROUP BY circuit_id),
cut AS (
    SELECT s.*, CASE WHEN row_number() OVER w = 1
            THEN least(coalesce(f.date, s.dbt_valid_from::DATE), s.dbt_valid_from::DATE)
            ELSE s.dbt_valid_from::DATE END AS valid_from,
        lead(s.dbt_valid_from) OVER w ::DATE AS valid_to
    FROM {{ ref('snap_circuits') }} s LEFT JOIN first_race f ON f.circuit_id = s.circuit_id
    WINDOW w AS (PARTITION BY s.circuit_id ORDER BY s.dbt_valid_from))
SELECT {{ hash63("circuit_id || '|' || valid_from") }} AS circuit_sk, circuit_id, name, locality AS location, country, lat, lng, url,
    valid_from, valid_to, valid_to IS NULL AS is_current
FROM cut WHERE valid_to IS NULL OR valid_from < valid_to
