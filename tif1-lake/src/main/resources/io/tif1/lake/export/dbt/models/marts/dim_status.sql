SELECT status_id, status, CASE
    WHEN status = 'Finished' OR status LIKE '+%Lap%' OR status = 'Lapped' THEN 'classified at the finish'
    WHEN status IN ('Disqualified', 'Excluded') THEN 'excluded from the results'
    WHEN status IN ('Did not qualify', 'Did not prequalify', '107% Rule') THEN 'did not qualify'
    ELSE 'did not finish' END AS description
FROM {{ ref('stg_status') }} WHERE status_id IS NOT NULL
