package io.tif1.core.calendar;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Says in which folders of the archive a session's files may lie, by the exceptions in {@code
 * folders.txt}; thread-safe.
 */
@API(status = INTERNAL, since = "1.0")
public final class FolderResolver {
    private static final Map<String, List<String>> EXCEPTIONS = read();

    private FolderResolver() {}

    /**
     * A session's folder, decoded.
     *
     * @param event the event's folder, such as {@code "São Paulo Grand Prix"}
     * @param session the folder inside, such as {@code "Practice 1"}
     */
    public record Folder(String event, String session) {}

    /** Returns the folders to try, the most likely first; never empty. */
    public static List<Folder> folders(SessionKey key) {
        List<String> sessions = named("session", key.season(), key.kind().displayName());
        return eventFolders(key.season(), key.event()).stream()
                .flatMap(event -> sessions.stream().map(session -> new Folder(event, session)))
                .toList();
    }

    /** Returns the folders in which an event may lie, the most likely first; never empty. */
    public static List<String> eventFolders(int season, String event) {
        return named("event", season, event);
    }

    private static List<String> named(String what, int season, String name) {
        return EXCEPTIONS.getOrDefault(what + "|" + season + "|" + name, List.of(name));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> found = new HashMap<>();
        for (String line : Texts.lines("folders.txt")) {
            int bar = line.lastIndexOf('|');
            found.put(line.substring(0, bar), List.of(line.substring(bar + 1).split(",")));
        }
        return Map.copyOf(found);
    }
}
