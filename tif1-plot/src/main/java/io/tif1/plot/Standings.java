package io.tif1.plot;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKind;
import io.tif1.plot.catalogue.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds up rounds. */
final class Standings {
    private static final int RACE = 25;
    private static final int SPRINT = 8;

    private static final List<Integer> RACE_TABLE = List.of(25, 18, 15, 12, 10, 8, 6, 4, 2, 1);
    private static final List<Integer> SPRINT_TABLE = List.of(8, 7, 6, 5, 4, 3, 2, 1);
    private static final List<Integer> SPRINT_2021 = List.of(3, 2, 1);

    private Standings() {}

    /** Returns one row for each driver, the most points first. */
    static List<Standing> of(List<Round> rounds) {
        Map<String, Standing> table = new LinkedHashMap<>();
        for (int i = 0; i < rounds.size(); i++) {
            for (Round.Finish finish : rounds.get(i).finishes()) {
                Standing one =
                        table.computeIfAbsent(finish.driver(), d -> empty(finish, rounds.size()));
                double before = one.points()[i];
                one.points()[i] = (Double.isNaN(before) ? 0 : before) + finish.points();
                one.places()[i] = Math.max(one.places()[i], finish.position());
            }
        }
        if (table.isEmpty()) {
            throw new DataNotFoundException("no chart: no results in the rounds given", List.of());
        }
        return table.values().stream()
                .sorted(Comparator.comparingDouble(Standing::total).reversed())
                .toList();
    }

    /** Returns the most points that one driver can win. */
    static double possible(int races, int sprints) {
        if (races < 0 || sprints < 0) {
            throw new IllegalArgumentException(
                    "%d races and %d sprints remain, but neither can be below 0"
                            .formatted(races, sprints));
        }
        return RACE * races + SPRINT * sprints;
    }

    /** Reads the results of sessions. */
    static List<Round> rounds(List<Session> sessions) {
        Map<String, List<Round.Finish>> rounds = new LinkedHashMap<>();
        for (Session session : sessions) {
            List<Round.Finish> found =
                    rounds.computeIfAbsent(name(session), key -> new ArrayList<>());
            boolean race = session.key().kind() == SessionKind.RACE;
            session.results().list().stream()
                    .filter(r -> r.points().isPresent() || r.position().isPresent())
                    .forEach(result -> found.add(finish(session, result, race)));
            if (found.isEmpty()) {
                throw new DataNotFoundException(
                        "no chart: the results of "
                                + session.key()
                                + " have neither points nor places",
                        List.of());
            }
        }
        return rounds.entrySet().stream().map(e -> new Round(e.getKey(), e.getValue())).toList();
    }

    private static Round.Finish finish(Session session, DriverResult result, boolean race) {
        int place = result.position().orElse(0);
        return new Round.Finish(
                result.driver().code(),
                result.driver().team(),
                race ? place : 0,
                result.points().orElseGet(() -> points(session, place, race)));
    }

    /** What a place is worth where the archive does not say; without points for fastest laps. */
    private static double points(Session session, int place, boolean race) {
        List<Integer> table =
                race ? RACE_TABLE : session.key().season() == 2021 ? SPRINT_2021 : SPRINT_TABLE;
        return place >= 1 && place <= table.size() ? table.get(place - 1) : 0;
    }

    private static String name(Session session) {
        String event = session.key().event().replace(" Grand Prix", "");
        return event.length() > 4 ? event.substring(0, 3).toUpperCase(Locale.ROOT) : event;
    }

    private static Standing empty(Round.Finish finish, int rounds) {
        double[] points = new double[rounds];
        Arrays.fill(points, Double.NaN);
        return new Standing(finish.driver(), finish.team(), points, new int[rounds]);
    }
}
