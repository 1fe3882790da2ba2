-- Pit-stop analysis: how long stops take, stops under a red flag left out
SELECT p.season, r.constructor_id, count(*) AS stops,
    round(median(p.duration_ms) / 1000.0, 3) AS median_seconds,
    round(quantile_cont(p.duration_ms, 0.1) / 1000.0, 3) AS fast_seconds,
    round(min(p.duration_ms) / 1000.0, 3) AS fastest_seconds
FROM fact_pit_stops p
JOIN fact_race_results r ON r.season = p.season AND r.round = p.round AND r.driver_id = p.driver_id
WHERE NOT p.is_red_flag_stop
GROUP BY p.season, r.constructor_id
ORDER BY p.season DESC, median_seconds, r.constructor_id
