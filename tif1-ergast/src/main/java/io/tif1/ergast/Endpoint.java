package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One endpoint of the API, as the endpoint configuration describes it.
 *
 * @param name such as {@code "results"}
 * @param category how it is asked
 * @param priority extraction goes from low to high
 * @param templates relative addresses with {@code {season}} and {@code {round}}
 * @param rows where rows are below {@code MRData}
 * @param key the columns of the natural key
 * @param firstSeason the first season with data
 * @param typicalRows how many rows its smallest partition has, for estimates
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Endpoint(
        String name,
        EndpointCategory category,
        int priority,
        List<String> templates,
        String rows,
        List<String> key,
        int firstSeason,
        int typicalRows) {

    /** Copies the lists and rejects an endpoint without address. */
    public Endpoint {
        templates = List.copyOf(templates);
        key = List.copyOf(key);
        if (templates.isEmpty()) {
            throw new IllegalArgumentException("endpoint " + name + " has no template");
        }
    }

    /** Returns the template whose placeholders a partition fills exactly. */
    Optional<String> template(Partition partition) {
        return templates.stream().filter(t -> level(t) == partition.level()).findFirst();
    }

    /** Returns whether the API can be asked for partitions of such a level. */
    public boolean has(Partition.Level level) {
        return templates.stream().anyMatch(template -> level(template) == level);
    }

    private static Partition.Level level(String template) {
        if (template.contains("{round}")) {
            return Partition.Level.ROUND;
        }
        return template.contains("{season}") ? Partition.Level.SEASON : Partition.Level.ALL;
    }

    /**
     * Returns the address of a partition below the base address.
     *
     * @throws IllegalArgumentException if the API has no such address
     */
    public String path(Partition partition) {
        String template =
                template(partition)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no address for " + partition));
        return template.replace("{season}", String.valueOf(partition.season()))
                .replace("{round}", String.valueOf(partition.round()));
    }

    static EndpointCategory category(String text) {
        return EndpointCategory.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
