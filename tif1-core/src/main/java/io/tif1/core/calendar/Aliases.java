package io.tif1.core.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Other names of events, by the table in {@code aliases.txt}. */
final class Aliases {
    private final Map<String, List<Target>> targets = new HashMap<>();

    private Aliases(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            List<Target> events = targets(line.substring(0, colon));
            for (String alias : line.substring(colon + 1).split(",")) {
                targets.put(alias.strip(), events);
            }
        }
    }

    /** Returns the shared table; it is read when a name first needs it. */
    static Aliases table() {
        return Holder.TABLE;
    }

    /** Returns the reduced event names that a reduced name may stand for, the likeliest first. */
    List<String> eventsFor(String alias, int season) {
        List<String> events = new ArrayList<>(2);
        for (Target target : targets.getOrDefault(alias, List.of())) {
            if (season >= target.firstSeason) {
                events.add(target.event);
            }
        }
        return events;
    }

    /** Returns all aliases. */
    Iterable<String> all() {
        return targets.keySet();
    }

    private static List<Target> targets(String text) {
        List<Target> found = new ArrayList<>();
        for (String one : text.split(">")) {
            String[] part = one.strip().split("@");
            int first = part.length > 1 ? Integer.parseInt(part[1]) : 0;
            found.add(new Target(Names.normalise(part[0]), first));
        }
        return found;
    }

    private record Target(String event, int firstSeason) {}

    private static final class Holder {
        static final Aliases TABLE = new Aliases(Texts.lines("aliases.txt"));
    }
}
