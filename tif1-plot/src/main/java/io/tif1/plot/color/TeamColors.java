package io.tif1.plot.color;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Colours of teams by season, as two published tables have them; read-only and thread-safe.
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
        String wanted = normal(team);
        String row = TeamNames.row(season, wanted);
        List<String> cells = ROWS.getOrDefault(row, List.of());
        int index = season - 2018;
        boolean known = index >= 0 && index < cells.size() && !cells.get(index).equals("-");
        return known ? Optional.of("#" + cells.get(index)) : Optional.empty();
    }

    /** Returns the teams of a season, by key. */
    public static List<String> teams(int season) {
        return ROWS.keySet().stream().filter(team -> find(season, team).isPresent()).toList();
    }

    static String normal(String team) {
        return team.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(racing|team|f1|scuderia|formula one)\\b", "")
                .replaceAll("\\s+", " ")
                .trim();
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        String table =
                """
                alfa romeo|- 900000 900000 900000 900000 900000 - - -
                alphatauri|- - 2b4562 2b4562 2b4562 2b4562 - - -
                alpine|- - - 0755ab fe86bc fe86bc ff87bc ff87bc ff87bc
                aston martin|- - - 00665e 00665e 00665e 00665f 00665f 00665f
                audi|- - - - - - - - ff2d00
                cadillac|- - - - - - - - 444444
                ferrari|dc0000 da291c dc0000 dc0004 da291c da291c e8002d e80020 e80020
                force india|ff87bc - - - - - - - -
                haas|b6babd bd9e57 b6babd b6babd b6babd b6babd b6babd b6babd b6babd
                kick sauber|- - - - - - 00e700 00e700 -
                mclaren|ff8000 ff8000 ff8000 ff8000 ff8000 ff8000 ff8000 ff8000 ff8000
                mercedes|00f5d0 00d2be 00d2be 00f5d0 00f5d0 00f5d0 27f4d2 27f4d2 27f4d2
                racing bulls|- - - - - - - fcd700 fcd700
                racing point|ff87bc ff87bc ff87bc - - - - - -
                rb|- - - - - - 364aa9 - -
                red bull|1e41ff 1e41ff 1e41ff 0600ef 0600ef 0600ef 0600ef 0600ef 0600ef
                renault|fff500 fff500 fff500 - - - - - -
                sauber|900000 - - - - - - - -
                toro rosso|2b4562 2b4562 - - - - - - -
                williams|00a0dd 00a0dd 00a0dd 00a0dd 00a0dd 00a0dd 00a0dd 00a0dd 00a0dd
                """;
        table.lines()
                .forEach(
                        line ->
                                rows.put(
                                        line.substring(0, line.indexOf('|')),
                                        List.of(line.substring(line.indexOf('|') + 1).split(" "))));
        return rows;
    }
}
