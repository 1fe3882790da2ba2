{% snapshot snap_circuits %}
{{ config(unique_key='circuit_id', strategy='check', updated_at='ingested_at', check_cols=['name', 'locality', 'country', 'lat', 'lng']) }}
SELECT circuit_id, name, locality, country, lat, lng, url,
    (SELECT max(_ingested_at)::TIMESTAMP FROM {{ ref('stg_circuits') }}) AS ingested_at
FROM {{ ref('stg_circuits') }}
{% endsnapshot %}
