package io.tif1.core.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks files up in the caches a group at a time: one question for each group, asked when the first
 * file of the group is. What a group had is let go once all of its files were asked for.
 * Thread-safe.
 */
final class GroupedLookup {
    private static final int GROUP = 32;

    private final Function<List<String>, CompletableFuture<Map<String, CachedTables.Hit>>> lookUp;
    private final Map<String, Group> groups = new HashMap<>();

    /**
     * Prepares; asks nothing yet.
     *
     * @param names the files, in the order in which they will be asked for
     * @param lookUp asks for many files; those of which nothing is known are absent
     */
    GroupedLookup(
            List<String> names,
            Function<List<String>, CompletableFuture<Map<String, CachedTables.Hit>>> lookUp) {
        this.lookUp = lookUp;
        for (int from = 0; from < names.size(); from += GROUP) {
            List<String> some = names.subList(from, Math.min(from + GROUP, names.size()));
            Group group = new Group(some.stream().filter(n -> !groups.containsKey(n)).toList());
            some.forEach(name -> groups.putIfAbsent(name, group));
        }
    }

    /** Returns what the caches have of a file; cancelling the result cancels nothing else. */
    CompletableFuture<CachedTables.Hit> find(String name) {
        Group group = groups.get(name);
        return group == null
                ? CompletableFuture.completedFuture(CachedTables.NOTHING)
                : group.find(name);
    }

    private final class Group {
        private final List<String> names;
        private final List<String> left;
        private @Nullable CompletableFuture<Map<String, CachedTables.Hit>> found;

        Group(List<String> names) {
            this.names = names;
            this.left = new ArrayList<>(names);
        }

        synchronized CompletableFuture<CachedTables.Hit> find(String name) {
            CompletableFuture<Map<String, CachedTables.Hit>> known = found;
            if (known == null) { // also for a file that is asked for after all have been
                known = lookUp.apply(names);
            }
            left.remove(name);
            found = left.isEmpty() ? null : known;
            return known.thenApply(hits -> hits.getOrDefault(name, CachedTables.NOTHING));
        }
    }
}
