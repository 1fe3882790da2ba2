package io.tif1.cli.completion;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Short words for the events of all seasons, each of which the calendar resolves to its event.
 *
 * @param words the words by season
 */
@API(status = INTERNAL, since = "1.0")
public record Places(Map<Integer, List<String>> words) {
    /** Makes words of the events' names: without "Grand Prix", and with dashes for blanks. */
    public static Places of(Calendar calendar) {
        Map<Integer, List<String>> words = new LinkedHashMap<>();
        for (int season : calendar.seasons()) {
            words.put(
                    season,
                    calendar.events(season).stream()
                            .filter(event -> event.format() != EventFormat.UNLISTED)
                            .map(event -> word(calendar, event))
                            .toList());
        }
        return new Places(words);
    }

    private static String word(Calendar calendar, Event event) {
        String word = event.name().replace(" Grand Prix", "").replace(' ', '-');
        return means(calendar, word, event) || event.round() == 0
                ? word
                : Integer.toString(event.round());
    }

    private static boolean means(Calendar calendar, String word, Event event) {
        try {
            return calendar.event(event.season(), word).equals(event);
        } catch (DataNotFoundException several) {
            return false;
        }
    }
}
