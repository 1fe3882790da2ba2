package io.tif1.plot;

import io.tif1.api.model.Session;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A chart by name, for commands and menus.
 *
 * @param name kebab-case, the same in every release
 * @param description what it shows, in one line
 * @param sessions how many sessions it needs
 * @param maker draws it
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record ChartKind(String name, String description, int sessions, Maker maker) {
    private static final List<ChartKind> ALL =
            Stream.of(TelemetryKinds.all(), LapKinds.all(), SessionKinds.all())
                    .flatMap(List::stream)
                    .toList();

    /** Draws a chart. */
    @FunctionalInterface
    public interface Maker {
        /** Draws a chart of as many sessions as the kind needs. */
        Chart draw(List<Session> sessions, String... drivers);
    }

    /** Draws a chart of one session. */
    @FunctionalInterface
    interface Single {
        Chart draw(Session session, String... drivers);
    }

    static ChartKind one(String name, String description, Single maker) {
        return new ChartKind(
                name, description, 1, (sessions, drivers) -> maker.draw(sessions.get(0), drivers));
    }

    static ChartKind several(String name, String description, int sessions, Maker maker) {
        return new ChartKind(name, description, sessions, maker);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }

    /** Returns all charts. */
    public static List<ChartKind> all() {
        return ALL;
    }

    /**
     * Finds a chart.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest ones
     */
    public static ChartKind of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return ALL.stream()
                .filter(kind -> kind.name.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(wanted)));
    }

    private static String unknown(String wanted) {
        List<String> near =
                ALL.stream()
                        .map(ChartKind::name)
                        .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
                        .limit(5)
                        .toList();
        return "no chart \"%s\"; near are %s; there are %d, listed in the help of plot"
                .formatted(wanted, String.join(", ", near), ALL.size());
    }

    /** The number of letters to change, less where one name holds the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        boolean holds = !a.isEmpty() && (a.contains(b) || b.contains(a));
        return holds ? row[b.length()] / 4 : row[b.length()];
    }

    /**
     * Draws the chart of one session.
     *
     * @throws IllegalArgumentException if it needs more than one
     */
    public Chart draw(Session session, String... drivers) {
        return draw(List.of(session), drivers);
    }

    /**
     * Draws the chart of sessions.
     *
     * @throws IllegalArgumentException if they are fewer than it needs
     */
    public Chart draw(List<Session> sessions, String... drivers) {
        if (sessions.size() < this.sessions) {
            throw new IllegalArgumentException(
                    "chart %s shows %d sessions, but got %d"
                            .formatted(name, this.sessions, sessions.size()));
        }
        return maker.draw(sessions, drivers);
    }
}
