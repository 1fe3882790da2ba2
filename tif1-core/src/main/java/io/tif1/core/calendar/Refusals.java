package io.tif1.core.calendar;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.model.Candidate;
import io.tif1.api.model.SessionKey;
import java.util.List;
import java.util.stream.Collectors;

/** Words what the calendar answers when it does not know, or when it will not guess. */
final class Refusals {
    private static final int MOST_CANDIDATES = 3;
    private static final int LEAST_SCORE = 50;
    private static final int LONGEST_QUOTE = 60;

    private Refusals() {}

    static EventNotFoundException nothingAsked(EventQuery query) {
        String message = "%s names no event of %d; give its name, place, country or round";
        return new EventNotFoundException(
                query.season(),
                message.formatted(quoted(query.asked()), query.season()),
                List.of());
    }

    static EventNotFoundException severalFit(EventQuery query, List<Candidate> ranked) {
        List<Candidate> near = ranked.subList(0, Math.min(MOST_CANDIDATES, ranked.size()));
        return refused(query, near);
    }

    static EventNotFoundException noneFits(EventQuery query, List<Candidate> ranked) {
        List<Candidate> near =
                ranked.stream()
                        .filter(c -> c.score() >= LEAST_SCORE)
                        .limit(MOST_CANDIDATES)
                        .toList();
        return refused(query, near);
    }

    static EventNotFoundException noRound(EventIndex index, int round) {
        int last = index.entries().stream().mapToInt(e -> e.line().round()).max().orElse(0);
        String next =
                round == 0
                        ? "tests have no round: ask for them by name"
                        : "the rounds are 1 to " + last;
        return new EventNotFoundException(
                index.season(),
                "no round %d in %d; %s".formatted(round, index.season(), next),
                List.of());
    }

    static EventNotFoundException noTest(int season, int number, int tests) {
        return new EventNotFoundException(
                season, "no test %d in %d; it has %d".formatted(number, season, tests), List.of());
    }

    static EventNotFoundException noSeason(int season, List<Integer> known) {
        String message = "no season %d; laps start in %d, and the calendar knows %d to %d";
        return new EventNotFoundException(
                season,
                message.formatted(
                        season, SessionKey.FIRST_SEASON, known.get(0), known.get(known.size() - 1)),
                List.of());
    }

    /** Returns a text in quotes, fit for one line of a message. */
    static String quoted(String text) {
        String shown =
                text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return shown.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .insert(0, '"')
                .append('"')
                .toString();
    }

    private static EventNotFoundException refused(EventQuery query, List<Candidate> near) {
        String next =
                near.isEmpty()
                        ? "tif1 events %d lists its events".formatted(query.season())
                        : "did you mean " + listed(near) + "?";
        String message =
                "no event %s in %d; %s".formatted(quoted(query.asked()), query.season(), next);
        return new EventNotFoundException(query.season(), message, near);
    }

    private static String listed(List<Candidate> near) {
        return near.stream().map(Candidate::toString).collect(Collectors.joining(", "));
    }
}
