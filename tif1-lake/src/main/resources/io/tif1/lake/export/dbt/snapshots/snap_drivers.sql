{% snapshot snap_drivers %}
{{ config(unique_key='driver_id', strategy='check', updated_at='ingested_at', check_cols=['name', 'nationality', 'dob', 'code', 'permanent_number', 'constructor_id']) }}
WITH latest AS (
    SELECT driver_id, name, nationality, dob, code, permanent_number, given_name, family_name, url
    FROM {{ ref('stg_drivers') }}
    QUALIFY row_number() OVER (PARTITION BY driver_id ORDER BY season DESC NULLS LAST) = 1),
teams AS (
    SELECT driver_id, constructor_id FROM {{ ref('stg_results') }}
    QUALIFY row_number() OVER (PARTITION BY driver_id
        ORDER BY season DESC, round DESC, position_order, car_number NULLS LAST) = 1)
SELECT latest.driver_id, name, nationality, dob, code, permanent_number, teams.constructor_id,
    given_name, family_name, url,
    (SELECT max(_ingested_at)::TIMESTAMP FROM {{ ref('stg_drivers') }}) AS ingested_at
FROM latest LEFT JOIN teams ON teams.driver_id = latest.driver_id
{% endsnapshot %}
