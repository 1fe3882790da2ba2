package io.tif1.core.calendar;

import io.tif1.api.model.Candidate;
import io.tif1.api.model.Event;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the event that a name means, or refuses and says which ones are near.
 *
 * <p>A round is taken as such; then come the {@linkplain EventStage stages}, which do not guess;
 * last, the most similar event is taken with a warning if it is at least {@value #LEAST_SCORE} %
 * alike and {@value #LEAST_MARGIN} points ahead of the next.
 */
final class EventResolver {
    private static final int LEAST_SCORE = 75;
    private static final int LEAST_MARGIN = 8;

    private EventResolver() {}

    /** Returns the event that a name means. */
    static Event resolve(EventIndex index, String asked) {
        EventQuery query = EventQuery.of(index.season(), asked);
        if (query.isRound()) {
            return round(index, query.round());
        }
        if (query.isEmpty()) {
            throw Refusals.nothingAsked(query);
        }
        for (EventStage stage : EventStage.values()) {
            List<EventEntry> found = stage.matches(index, query);
            if (!found.isEmpty()) {
                return onlyOne(found, query);
            }
        }
        return mostSimilar(index, query);
    }

    private static Event onlyOne(List<EventEntry> found, EventQuery query) {
        if (found.size() > 1) {
            throw Refusals.severalFit(query, ranked(found, query));
        }
        return found.get(0).event();
    }

    /** Returns the event of a round. */
    static Event round(EventIndex index, int round) {
        for (EventEntry entry : index.entries()) {
            if (round > 0 && entry.line().round() == round) {
                return entry.event();
            }
        }
        throw Refusals.noRound(index, round);
    }

    private static Event mostSimilar(EventIndex index, EventQuery query) {
        List<Candidate> ranked = ranked(index.entries(), query);
        int best = ranked.isEmpty() ? 0 : ranked.get(0).score();
        int second = ranked.size() < 2 ? 0 : ranked.get(1).score();
        if (best < LEAST_SCORE || best - second < LEAST_MARGIN) {
            throw Refusals.noneFits(query, ranked);
        }
        Candidate chosen = ranked.get(0);
        Warnings.say(Refusals.quoted(query.asked()) + " is taken for " + chosen);
        return index.named(chosen.name()).orElseThrow();
    }

    /** Returns candidates by falling score, equal ones by name, so that row order never matters. */
    private static List<Candidate> ranked(List<EventEntry> entries, EventQuery query) {
        return entries.stream()
                .map(e -> new Candidate(e.line().name(), e.names().score(query.reduced())))
                .sorted(
                        Comparator.comparingInt(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::name))
                .toList();
    }
}
