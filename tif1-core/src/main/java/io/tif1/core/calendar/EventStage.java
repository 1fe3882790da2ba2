package io.tif1.core.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which a name can mean an event without guessing, in the order they are tried.
 *
 * <p>One match is the answer, several make the name ambiguous, none leads to the next stage.
 */
enum EventStage {
    /** The event's name. */
    NAME {
        @Override
        boolean fits(EventNames names, EventQuery query) {
            return names.name().equals(query.name());
        }
    },
    /** The name of a folder that a source holds. */
    FOLDER {
        @Override
        List<EventEntry> matches(EventIndex index, EventQuery query) {
            EventEntry owner = index.inFolder(query.name());
            return owner == null ? List.of() : List.of(owner);
        }
    },
    /** The event's name without the words that many events share. */
    REDUCED_NAME {
        @Override
        List<EventEntry> matches(EventIndex index, EventQuery query) {
            return index.reducedTo(query.reduced());
        }
    },
    /** An alias; the first of its events that the season has. */
    ALIAS {
        @Override
        List<EventEntry> matches(EventIndex index, EventQuery query) {
            for (String name : Aliases.table().eventsFor(query.reduced(), query.season())) {
                List<EventEntry> found = index.reducedTo(name);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }
    },
    /** A town that only one event has. */
    ONLY_LOCATION {
        @Override
        boolean fits(EventNames names, EventQuery query) {
            return names.location().equals(query.reduced());
        }

        @Override
        List<EventEntry> matches(EventIndex index, EventQuery query) {
            return onlyOne(super.matches(index, query));
        }
    },
    /** A country that only one event has. */
    ONLY_COUNTRY {
        @Override
        boolean fits(EventNames names, EventQuery query) {
            return names.country().equals(query.reduced());
        }

        @Override
        List<EventEntry> matches(EventIndex index, EventQuery query) {
            return onlyOne(super.matches(index, query));
        }
    },
    /** An official name, or a town or country that several events have. */
    OFFICIAL_NAME {
        @Override
        boolean fits(EventNames names, EventQuery query) {
            return names.official().equals(query.reduced())
                    || ONLY_LOCATION.fits(names, query)
                    || ONLY_COUNTRY.fits(names, query);
        }
    },
    /** The first whole words of a name, town or country. */
    FIRST_WORDS {
        @Override
        boolean fits(EventNames names, EventQuery query) {
            return query.isBeginning() && names.startsWith(query.reduced() + " ");
        }
    },
    /** The first whole words of an official name. */
    FIRST_OFFICIAL_WORDS {
        @Override
        boolean fits(EventNames names, EventQuery query) {
            return query.isBeginning() && names.official().startsWith(query.reduced() + " ");
        }
    },
    /** The first letters of what several events are called: doubtful, and never an answer. */
    FIRST_LETTERS {
        @Override
        boolean fits(EventNames names, EventQuery query) {
            return query.isBeginning() && names.startsWith(query.reduced());
        }

        @Override
        List<EventEntry> matches(EventIndex index, EventQuery query) {
            List<EventEntry> found = super.matches(index, query);
            return found.size() > 1 ? found : List.of();
        }
    };

    /** Returns whether a query can mean an entry at this stage. */
    boolean fits(EventNames names, EventQuery query) {
        return false;
    }

    /** Returns the entries that a query can mean at this stage. */
    List<EventEntry> matches(EventIndex index, EventQuery query) {
        List<EventEntry> found = new ArrayList<>(1);
        for (EventEntry entry : index.entries()) {
            if (fits(entry.names(), query)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static List<EventEntry> onlyOne(List<EventEntry> found) {
        return found.size() == 1 ? found : List.of();
    }
}
