package io.tif1.core.calendar;

import java.util.List;

/**
 * The names of one event, normalised.
 *
 * @param name the full name
 * @param reduced the name without the words that many events share
 * @param official the official name, reduced in the same way
 * @param features what a name may resemble: the reduced name, and a race's town and country; not a
 *     test's, since a place stands for the race held there
 */
record EventNames(
        String name,
        String reduced,
        String location,
        String country,
        String official,
        List<String> features) {

    static EventNames of(int season, EventLine line) {
        String name = Names.normalise(line.name());
        String reduced = Names.reduce(name, season);
        String location = Names.normalise(line.location());
        String country = Names.normalise(line.country());
        return new EventNames(
                name,
                reduced,
                location,
                country,
                Names.reduce(Names.normalise(line.officialName()), season),
                line.round() > 0 ? List.of(reduced, location, country) : List.of(reduced));
    }

    /** Returns whether a feature begins like this. */
    boolean startsWith(String beginning) {
        for (String feature : features) {
            if (feature.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Returns how alike a reduced name and the nearest feature are, in percent. */
    int score(String query) {
        String squeezed = Names.squeeze(query);
        int best = 0;
        for (String feature : features) {
            best = Math.max(best, Similarity.ratio(squeezed, Names.squeeze(feature)));
        }
        return best;
    }
}
