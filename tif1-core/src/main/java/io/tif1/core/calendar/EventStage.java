package io.tif1.core.calendar;

import io.tif1.core.calendar.EventIndex.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The ways in which a name can mean an event without guessing, in the order they are tried.
 *
 * <p>One match is the answer, several make the name ambiguous, none leads to the next stage.
 */
enum EventStage {
    /** The event's name. */
    NAME {
        @Override
        List<Entry> matches(EventIndex index, EventQuery query) {
            return index.where(entry -> entry.name().equals(query.name()));
        }
    },
    /** The name of a folder that a source holds. */
    FOLDER {
        @Override
        List<Entry> matches(EventIndex index, EventQuery query) {
            return index.where(entry -> entry.folders().contains(query.name()));
        }
    },
    /** The event's name without the words that many events share. */
    REDUCED_NAME {
        @Override
        List<Entry> matches(EventIndex index, EventQuery query) {
            return index.where(entry -> entry.reduced().equals(query.reduced()));
        }
    },
    /** An alias; the first of its events that the season has. */
    ALIAS {
        @Override
        List<Entry> matches(EventIndex index, EventQuery query) {
            return Aliases.TABLE.eventsFor(query.reduced(), query.season()).stream()
                    .map(name -> index.where(entry -> entry.reduced().equals(name)))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
    },
    /** A town, else a country, else an official name that only one event has. */
    PLACE {
        @Override
        List<Entry> matches(EventIndex index, EventQuery query) {
            return onlyOne(index, query, Entry::location)
                    .or(() -> onlyOne(index, query, Entry::country))
                    .or(() -> onlyOne(index, query, Entry::official))
                    .map(List::of)
                    .orElseGet(() -> index.where(entry -> hasPlace(entry, query.reduced())));
        }
    },
    /** The first whole words of a name, town or country, else of an official name. */
    FIRST_WORDS {
        @Override
        List<Entry> matches(EventIndex index, EventQuery query) {
            if (query.reduced().length() < SHORTEST_BEGINNING) {
                return List.of();
            }
            String words = query.reduced() + " ";
            List<Entry> found = index.where(entry -> anyStartsWith(entry, words));
            return found.isEmpty()
                    ? index.where(entry -> entry.official().startsWith(words))
                    : found;
        }
    },
    /** The first letters of what several events are called: doubtful, and never an answer. */
    FIRST_LETTERS {
        @Override
        List<Entry> matches(EventIndex index, EventQuery query) {
            if (query.reduced().length() < SHORTEST_BEGINNING) {
                return List.of();
            }
            List<Entry> found = index.where(entry -> anyStartsWith(entry, query.reduced()));
            return found.size() > 1 ? found : List.of();
        }
    };

    private static final int SHORTEST_BEGINNING = 4;

    /** Returns the entries that a query can mean at this stage. */
    abstract List<Entry> matches(EventIndex index, EventQuery query);

    private static Optional<Entry> onlyOne(
            EventIndex index, EventQuery query, Function<Entry, String> attribute) {
        List<Entry> found = index.where(e -> attribute.apply(e).equals(query.reduced()));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean hasPlace(Entry entry, String reduced) {
        return Stream.of(entry.location(), entry.country(), entry.official())
                .anyMatch(place -> Objects.equals(place, reduced));
    }

    private static boolean anyStartsWith(Entry entry, String beginning) {
        return entry.features().stream().anyMatch(text -> text.startsWith(beginning));
    }
}
