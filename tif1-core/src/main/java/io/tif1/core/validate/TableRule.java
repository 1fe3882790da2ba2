package io.tif1.core.validate;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.validate.ColumnRule.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The columns of one kind of file, in canonical order, and the way from a key in a file to a
 * column. Generations of the format differ in their keys only, so one table reads them all.
 * Immutable and thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TableRule {
    /**
     * Where the value of a key goes.
     *
     * @param column the position of the column
     * @param rank which of the column's keys it is; the lowest that a file has wins
     */
    public record Target(int column, int rank) {}

    private final String name;
    private final List<ColumnRule> columns;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, String> attributes;

    /**
     * Creates a table.
     *
     * @param name the kind of file, such as {@code "laps"}
     * @param columns the columns in canonical order
     * @param attributes keys of scalars about the whole file, with the attribute's name
     * @throws IllegalArgumentException if a key leads to two columns
     */
    public TableRule(String name, List<ColumnRule> columns, Map<String, String> attributes) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.attributes = Map.copyOf(attributes);
        for (int column = 0; column < columns.size(); column++) {
            addTargets(column, columns.get(column).keys());
        }
    }

    private void addTargets(int column, List<String> keys) {
        for (int rank = 0; rank < keys.size(); rank++) {
            if (targets.put(keys.get(rank), new Target(column, rank)) != null) {
                throw new IllegalArgumentException(
                        "two columns of %s for key %s".formatted(name, keys.get(rank)));
            }
        }
    }

    /** Returns the kind of file, such as {@code "laps"}. */
    public String name() {
        return name;
    }

    /** Returns the columns in canonical order. */
    public List<ColumnRule> columns() {
        return columns;
    }

    /** Returns where a key's value goes, or empty if the key is not known. */
    public Optional<Target> find(String key) {
        return Optional.ofNullable(targets.get(key));
    }

    /** Returns the attribute that a scalar under this key becomes, or empty if it is none. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** Returns the columns without which a table is worth a finding. */
    public List<ColumnRule> expected() {
        return columns.stream().filter(column -> column.is(Trait.EXPECTED)).toList();
    }
}
