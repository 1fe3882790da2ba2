package io.tif1.plot.color;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Colours and short names of teams by season; read-only and thread-safe.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class TeamColors {
    /** What a team without an entry gets. */
    public static final String UNKNOWN = "#808080";

    private static final Map<String, List<String>> ROWS = rows();

    private TeamColors() {}

    /** Finds the colour of a team in a season; names are compared without case and filler words. */
    public static Optional<String> find(int season, String team) {
        return find(season, team, Palette.DISTINCT);
    }

    /** Finds the colour of a team in a season in one of the two tables. */
    public static Optional<String> find(int season, String team, Palette palette) {
        List<String> cells = ROWS.getOrDefault(key(season, team), List.of());
        int index = season - 2018 + 1;
        if (index < 1 || index >= cells.size() || cells.get(index).equals("-")) {
            return Optional.empty();
        }
        String[] both = cells.get(index).split("/");
        return Optional.of("#" + both[palette == Palette.OFFICIAL ? both.length - 1 : 0]);
    }

    /** Returns the name that fits below a bar, such as {@code Red Bull}; unknown ones as given. */
    public static String shortName(int season, String team) {
        List<String> cells = ROWS.get(key(season, team));
        return cells == null
                ? team.replaceAll(" (F1 Team|Racing)\\b", "")
                : cells.get(0).replace('_', ' ');
    }

    /** Returns the keys of a season's teams, such as {@code red bull}. */
    public static List<String> teams(int season) {
        return ROWS.keySet().stream()
                .filter(team -> key(season, team).equals(team) && find(season, team).isPresent())
                .toList();
    }

    static String normal(String team) {
        return team.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(racing|team|f1|scuderia|formula one)\\b", "")
                .replaceAll("\\s+", " ")
                .trim();
    }

    private static String key(int season, String team) {
        return TeamNames.row(season, normal(team));
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        TeamTable.TEXT
                .lines()
                .map(line -> line.split("\\|"))
                .forEach(row -> rows.put(row[0], List.of(row[1].split(" "))));
        return rows;
    }
}
