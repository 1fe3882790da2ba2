-- Driver comparison: careers side by side
SELECT s.driver_id, d.name AS driver, min(s.season) AS first_season, max(s.season) AS last_season,
    sum(s.races)::BIGINT AS races, sum(s.wins)::BIGINT AS wins, sum(s.podiums)::BIGINT AS podiums,
    sum(s.poles)::BIGINT AS poles, sum(s.total_points) AS points,
    round(100.0 * sum(s.wins) / sum(s.races), 1) AS win_percent,
    round(100.0 * sum(s.podiums) / sum(s.races), 1) AS podium_percent
FROM agg_driver_season_stats s
JOIN (SELECT driver_id, any_value(name) AS name FROM dim_drivers GROUP BY driver_id) d USING (driver_id)
GROUP BY s.driver_id, d.name
ORDER BY wins DESC, podiums DESC, driver
