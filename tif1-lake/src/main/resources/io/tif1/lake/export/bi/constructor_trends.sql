-- Constructor trends: points, wins and place in the standings by season
WITH final AS (
    SELECT season, constructor_id, position, points FROM fact_constructor_standings
    QUALIFY round = max(round) OVER (PARTITION BY season))
SELECT s.season, s.constructor_id, c.name AS constructor, s.total_points, s.races, s.wins, s.podiums,
    f.position AS championship_place, f.points AS championship_points
FROM agg_constructor_season_stats s
JOIN (SELECT constructor_id, any_value(name) AS name FROM dim_constructors GROUP BY constructor_id) c
    USING (constructor_id)
LEFT JOIN final f ON f.season = s.season AND f.constructor_id = s.constructor_id
ORDER BY s.season DESC, s.total_points DESC, constructor
