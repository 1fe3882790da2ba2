UPDATE snap_%1$s SET dbt_valid_to = TIMESTAMP '%3$s', dbt_updated_at = TIMESTAMP '%3$s'
WHERE dbt_valid_to IS NULL AND %2$s NOT IN (SELECT %2$s FROM new_%1$s);
