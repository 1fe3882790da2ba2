package io.tif1.api.frame;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The ordered columns of a frame. Names are unique; immutable and thread-safe.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Schema implements Iterable<Field> {
    private final List<Field> fields;
    private final Map<String, Integer> positions;

    private Schema(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.positions = new HashMap<>();
        for (Field field : this.fields) {
            if (positions.put(field.name(), positions.size()) != null) {
                throw new IllegalArgumentException("two columns named " + field.name());
            }
        }
    }

    /**
     * Creates a schema.
     *
     * @throws IllegalArgumentException if two fields share a name
     */
    public static Schema of(List<Field> fields) {
        return new Schema(fields);
    }

    /** Creates a schema from its fields in order. */
    public static Schema of(Field... fields) {
        return new Schema(List.of(fields));
    }

    /** Returns the fields in column order. */
    public List<Field> fields() {
        return fields;
    }

    /** Returns the column names in order. */
    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    /** Returns how many columns there are. */
    public int size() {
        return fields.size();
    }

    /** Returns the field at a position, counted from 0. */
    public Field field(int position) {
        return fields.get(position);
    }

    /** Returns whether a column of this name exists. */
    public boolean contains(String name) {
        return positions.containsKey(name);
    }

    /** Returns the position of a column, or -1 if there is none of this name. */
    public int indexOf(String name) {
        return positions.getOrDefault(name, -1);
    }

    /** Returns the field of this name, or empty if there is none. */
    public Optional<Field> find(String name) {
        int position = indexOf(name);
        return position < 0 ? Optional.empty() : Optional.of(fields.get(position));
    }

    /**
     * Returns the position of a column that must exist.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names there are
     */
    public int require(String name) {
        int position = indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException("no column " + name + "; there are " + names());
        }
        return position;
    }

    /**
     * Returns the schema of some columns, in the order asked for.
     *
     * @throws IllegalArgumentException if one does not exist
     */
    public Schema select(String... names) {
        return new Schema(Arrays.stream(names).map(n -> fields.get(require(n))).toList());
    }

    @Override
    public Iterator<Field> iterator() {
        return fields.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema schema && schema.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
