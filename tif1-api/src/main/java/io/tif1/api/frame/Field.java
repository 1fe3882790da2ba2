package io.tif1.api.frame;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * The name, type and availability of one column.
 *
 * @param name the column name, in the spelling of the archive and of FastF1
 * @param type what the cells hold
 * @param available whether the source delivers this column at all; {@code false} means every cell
 *     is missing because nobody published it, which is another thing than a missing value
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Field(String name, ColumnType type, boolean available) {
    /** Rejects a blank name. */
    public Field {
        if (name.isBlank()) {
            throw new IllegalArgumentException("column name is blank");
        }
    }

    /** Describes a column that the source delivers. */
    public static Field of(String name, ColumnType type) {
        return new Field(name, type, true);
    }

    /** Returns this field with another availability. */
    public Field withAvailable(boolean available) {
        return available == this.available ? this : new Field(name, type, available);
    }
}
