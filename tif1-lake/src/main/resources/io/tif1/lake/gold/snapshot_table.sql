UPDATE snap_%1$s AS old SET dbt_valid_to = TIMESTAMP '%3$s', dbt_updated_at = TIMESTAMP '%3$s'
FROM new_%1$s AS now
WHERE old.%2$s = now.%2$s AND old.dbt_valid_to IS NULL
    AND split_part(old.dbt_scd_id, ':', 1) <> now.check_hash;

INSERT INTO snap_%1$s
SELECT now.* EXCLUDE (check_hash), now.check_hash || ':%4$s', TIMESTAMP '%3$s', NULL, TIMESTAMP '%3$s'
FROM new_%1$s AS now
WHERE NOT EXISTS (
    SELECT 1 FROM snap_%1$s AS old WHERE old.%2$s = now.%2$s AND old.dbt_valid_to IS NULL);
