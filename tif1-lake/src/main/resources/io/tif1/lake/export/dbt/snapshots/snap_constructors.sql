{% snapshot snap_constructors %}
{{ config(unique_key='constructor_id', strategy='check', updated_at='ingested_at', check_cols=['name', 'nationality']) }}
SELECT constructor_id, name, nationality, url,
    (SELECT max(_ingested_at)::TIMESTAMP FROM {{ ref('stg_constructors') }}) AS ingested_at
FROM {{ ref('stg_constructors') }}
QUALIFY row_number() OVER (PARTITION BY constructor_id ORDER BY season DESC NULLS LAST) = 1
{% endsnapshot %}
