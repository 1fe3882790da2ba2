package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Names one file of the archive.
 *
 * @param season the championship year
 * @param event the event's folder name, decoded, such as {@code "São Paulo Grand Prix"}
 * @param session the session's folder name, decoded, such as {@code "Practice 1"}
 * @param path the file below the session folder, such as {@code "VER/19_tel.json"}
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Resource(int season, String event, String session, String path) {
    private static final String OWN = "_tif1"; // no event is called so

    /** Rejects names that could leave the session's folder. */
    public Resource {
        requireSegment("event", event);
        requireSegment("session", session);
        for (String segment : path.split("/", -1)) {
            requireSegment("path", segment);
        }
    }

    /**
     * Names the published schedule of a season, {@code _tif1/calendar/schedule.json}: a JSON object
     * of columns, each an object from row number to cell.
     */
    public static Resource schedule(int season) {
        return new Resource(season, OWN, "calendar", "schedule.json");
    }

    /** Returns whether this is the published schedule of a season. */
    public boolean isSchedule() {
        return equals(schedule(season));
    }

    /** Returns the four parts as decoded path segments, the season first. */
    public List<String> segments() {
        List<String> all = new ArrayList<>(List.of(Integer.toString(season), event, session));
        all.addAll(List.of(path.split("/")));
        return List.copyOf(all);
    }

    private static void requireSegment(String what, String segment) {
        boolean odd = segment.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '/' || c == '\\');
        if (segment.isBlank() || segment.equals(".") || segment.equals("..") || odd) {
            throw new IllegalArgumentException(
                    what + " is not a plain name: " + printable(segment));
        }
    }

    private static String printable(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}", "?") + '"';
    }

    @Override
    public String toString() {
        return season + "/" + event + "/" + session + "/" + path;
    }
}
