SELECT season * 100 + round AS race_id, season, round, race_name, circuit_id, date, start_ts, url,
    fp1_date + fp1_time AS fp1_ts, fp2_date + fp2_time AS fp2_ts, fp3_date + fp3_time AS fp3_ts,
    qualifying_date + qualifying_time AS qualifying_ts, sprint_date + sprint_time AS sprint_ts,
    sprint_qualifying_date + sprint_qualifying_time AS sprint_qualifying_ts, sprint_qualifying_label
FROM {{ ref('stg_races') }}
