package io.tif1.core.calendar;

import io.tif1.api.model.Candidate;
import io.tif1.api.model.Event;
import io.tif1.core.calendar.EventIndex.Entry;
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
    private static final System.Logger LOG = System.getLogger(EventResolver.class.getName());
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
            List<Entry> found = stage.matches(index, query);
            if (found.size() == 1) {
                return found.get(0).event();
            }
            if (found.size() > 1) {
                throw Refusals.severalFit(query, ranked(found, query));
            }
        }
        return mostSimilar(index, query);
    }

    /** Returns the event of a round. */
    static Event round(EventIndex index, int round) {
        return index.entries().stream()
                .map(Entry::event)
                .filter(event -> round > 0 && event.round() == round)
                .findFirst()
                .orElseThrow(() -> Refusals.noRound(index, round));
    }

    private static Event mostSimilar(EventIndex index, EventQuery query) {
        List<Candidate> ranked = ranked(index.entries(), query);
        int best = ranked.isEmpty() ? 0 : ranked.get(0).score();
        int second = ranked.size() < 2 ? 0 : ranked.get(1).score();
        if (best < LEAST_SCORE || best - second < LEAST_MARGIN) {
            throw Refusals.noneFits(query, ranked);
        }
        Candidate chosen = ranked.get(0);
        LOG.log(
                System.Logger.Level.WARNING,
                () -> Refusals.quoted(query.asked()) + " is taken for " + chosen);
        return index.where(e -> e.event().name().equals(chosen.name())).get(0).event();
    }

    /** Returns candidates by falling score, equal ones by name, so that row order never matters. */
    private static List<Candidate> ranked(List<Entry> entries, EventQuery query) {
        return entries.stream()
                .map(e -> new Candidate(e.event().name(), e.score(query.reduced())))
                .sorted(
                        Comparator.comparingInt(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::name))
                .toList();
    }
}
