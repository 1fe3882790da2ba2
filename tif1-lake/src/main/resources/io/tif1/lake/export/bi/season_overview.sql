-- Season overview: who scored how much in each season, sprints included
SELECT s.season, s.driver_id, d.name AS driver, s.total_points, s.races, s.wins, s.podiums, s.poles,
    rank() OVER (PARTITION BY s.season ORDER BY s.total_points DESC, s.wins DESC) AS place
FROM agg_driver_season_stats s
JOIN (SELECT driver_id, any_value(name) AS name FROM dim_drivers GROUP BY driver_id) d USING (driver_id)
ORDER BY s.season DESC, place, driver
