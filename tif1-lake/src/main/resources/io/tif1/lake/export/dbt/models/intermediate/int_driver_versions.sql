WITH told AS (
    SELECT *, {{ tracked(['name', 'nationality', 'dob', 'code', 'permanent_number']) }} AS facts
    FROM {{ ref('snap_drivers') }}),
marked AS (
    SELECT *, lag(facts) OVER (PARTITION BY driver_id ORDER BY dbt_valid_from) IS NOT DISTINCT FROM facts
        AS repeated
    FROM told)
SELECT driver_id, name, given_name, family_name, code, permanent_number, nationality, dob, url,
    CASE WHEN row_number() OVER w = 1 THEN DATE '0001-01-01' ELSE dbt_valid_from::DATE END AS since,
    lead(dbt_valid_from) OVER w ::DATE AS until
FROM marked WHERE NOT repeated WINDOW w AS (PARTITION BY driver_id ORDER BY dbt_valid_from)
