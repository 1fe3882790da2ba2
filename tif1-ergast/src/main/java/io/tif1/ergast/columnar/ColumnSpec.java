package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * One column of a declared table.
 *
 * @param name in snake case
 * @param type the type of its values
 * @param key whether it is part of the natural key
 * @param required whether it is never missing
 * @param source where it comes from: paths, or what it is computed from
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record ColumnSpec(
        String name, ColumnType type, boolean key, boolean required, String source) {
    @Override
    public String toString() {
        return name + " " + type.sql() + (required ? " NOT NULL" : "");
    }
}
