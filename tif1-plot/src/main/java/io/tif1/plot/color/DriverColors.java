package io.tif1.plot.color;

import io.tif1.api.model.Session;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Series;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The series of a session's drivers: team colour, and a dash by place in the team.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class DriverColors {
    private final Map<String, Series> series = new LinkedHashMap<>();

    private final int season;

    private DriverColors(int season) {
        this.season = season;
    }

    /** Reads the drivers of a session; within a team the lower car number comes first. */
    public static DriverColors of(Session session) {
        DriverColors colors = new DriverColors(session.key().season());
        Lineup.of(session)
                .drivers()
                .forEach(driver -> colors.series.put(driver.code(), driver.series()));
        return colors;
    }

    /** Returns colours for drivers whose session is not at hand. */
    public static DriverColors distinct(List<String> codes) {
        List<String> cycle =
                List.of(
                        "#ff79c6", "#8be9fd", "#ffb86c", "#50fa7b", "#bd93f9", "#f1fa8c",
                        "#ff5555");
        DriverColors colors = new DriverColors(0);
        for (String code : codes) {
            int place = colors.series.size();
            colors.series.put(
                    code,
                    new Series(
                            code,
                            "",
                            cycle.get(place % cycle.size()),
                            Dash.of(place / cycle.size())));
        }
        return colors;
    }

    /** Returns a driver's series; grey if the driver is not known. */
    public Series of(String code) {
        Series found = series.get(code);
        return found == null ? Series.of(code, TeamColors.UNKNOWN) : found;
    }

    /** Returns the series of a driver's team. */
    public Series team(String code) {
        Series own = of(code);
        String name = TeamColors.shortName(season, own.group());
        return new Series(name, own.group(), own.color(), Dash.SOLID, own.official());
    }

    /** Returns the series of some drivers in the order of teams and drivers; unknown ones last. */
    public List<Series> legend(List<String> codes) {
        List<String> order = List.copyOf(series.keySet());
        return codes.stream()
                .distinct()
                .sorted(
                        Comparator.comparingInt(
                                code -> order.contains(code) ? order.indexOf(code) : order.size()))
                .map(this::of)
                .toList();
    }
}
