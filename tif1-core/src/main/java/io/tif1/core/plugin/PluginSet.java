package io.tif1.core.plugin;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.PluginException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * The plugins of one kind that are on the path, and the rules that choose among them: the id named,
 * the only candidate, the highest priority. A tie is an error that lists the candidates; the order
 * of the path never decides.
 *
 * @param <T> the plugin type
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PluginSet<T> {
    private static final System.Logger LOG = System.getLogger(PluginSet.class.getName());

    private final PluginKind<T> kind;
    private final List<T> found;
    private final List<ServiceConfigurationError> broken;

    private PluginSet(PluginKind<T> kind, List<T> found, List<ServiceConfigurationError> broken) {
        this.kind = kind;
        this.found = List.copyOf(found);
        this.broken = List.copyOf(broken);
        requireDistinctIds();
    }

    /** Collects what a loader finds; broken providers are logged and left out. */
    public static <T> PluginSet<T> load(PluginKind<T> kind, ServiceLoader<T> loader) {
        List<T> found = new ArrayList<>();
        List<ServiceConfigurationError> broken = new ArrayList<>();
        Iterator<T> iterator = loader.iterator();
        boolean more = true;
        while (more) {
            try {
                more = iterator.hasNext();
                if (more) {
                    found.add(iterator.next());
                }
            } catch (ServiceConfigurationError e) {
                broken.add(e);
                LOG.log(Level.WARNING, "a broken " + kind.label() + " is left out", e);
            }
        }
        return new PluginSet<>(kind, found, broken);
    }

    /** Uses the given plugins. */
    public static <T> PluginSet<T> of(PluginKind<T> kind, List<T> found) {
        return new PluginSet<>(kind, found, List.of());
    }

    /** Returns all that were found. */
    public List<T> all() {
        return found;
    }

    /**
     * Returns the plugin of an id.
     *
     * @throws PluginException if there is none; the message names the artifact to add
     */
    public T named(String id) {
        return found.stream()
                .filter(plugin -> kind.id().apply(plugin).equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    /**
     * Chooses one of those that a condition admits: the only one, or the one of highest priority.
     *
     * @return the choice, or empty if none is admitted
     * @throws PluginException if several share the highest priority
     */
    public Optional<T> best(Predicate<T> admitted) {
        List<T> ranked =
                found.stream()
                        .filter(admitted)
                        .sorted(Comparator.comparingInt(kind.priority()).reversed())
                        .toList();
        if (ranked.size() > 1 && rank(ranked.get(0)) == rank(ranked.get(1))) {
            int top = rank(ranked.get(0));
            throw new PluginException(
                    "several %ss fit equally well: %s; name one with the setting %s"
                            .formatted(
                                    kind.label(),
                                    ids(ranked.stream().filter(p -> rank(p) == top).toList()),
                                    kind.setting()),
                    null);
        }
        return ranked.stream().findFirst();
    }

    private int rank(T plugin) {
        return kind.priority().applyAsInt(plugin);
    }

    private String ids(List<T> plugins) {
        return plugins.stream().map(kind.id()).sorted().collect(Collectors.joining(", "));
    }

    private PluginException missing(String id) {
        String artifact = kind.artifacts().get(id);
        String advice =
                artifact == null ? "check the setting " + kind.setting() : "add " + artifact;
        return new PluginException(
                "no %s \"%s\"; found: %s; %s"
                        .formatted(kind.label(), id, found.isEmpty() ? "none" : ids(found), advice),
                broken.isEmpty() ? null : broken.get(0));
    }

    private void requireDistinctIds() {
        Map<String, T> seen = new HashMap<>();
        for (T plugin : found) {
            T other = seen.put(kind.id().apply(plugin), plugin);
            if (other != null && other.getClass() != plugin.getClass()) {
                throw new PluginException(
                        "two %ss call themselves \"%s\": %s and %s; remove one"
                                .formatted(
                                        kind.label(),
                                        kind.id().apply(plugin),
                                        Origin.describe(other.getClass()),
                                        Origin.describe(plugin.getClass())),
                        null);
            }
        }
    }
}
