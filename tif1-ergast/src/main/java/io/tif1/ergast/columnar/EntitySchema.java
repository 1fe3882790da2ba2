package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * What a declared table looks like.
 *
 * @param name the table's name
 * @param version the version of the declaration
 * @param columns its columns in order
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record EntitySchema(String name, int version, List<ColumnSpec> columns) {
    /** Copies the list. */
    public EntitySchema {
        columns = List.copyOf(columns);
    }

    /** Returns the names of the natural key's columns. */
    public List<String> key() {
        return columns.stream().filter(ColumnSpec::key).map(ColumnSpec::name).toList();
    }

    /**
     * Returns the place of a column.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public int indexOf(String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(column))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no column " + column + " in " + name));
    }

    /** Returns a hash that changes when names, types or the key change. */
    public String hash() {
        byte[] text =
                (version + columns.stream().map(c -> c + "/" + c.key()).toList().toString())
                        .getBytes(UTF_8);
        return "%016x".formatted(RowHash.text(text, 0, text.length));
    }

    /** Returns the statement that makes a table of this shape in the embedded warehouse. */
    public String ddl(String table) {
        return columns.stream()
                .map(ColumnSpec::toString)
                .collect(joining(", ", "CREATE TABLE " + table + " (", ")"));
    }

    /** Returns a table in Markdown: column, type, key, where it comes from. */
    public String documentation() {
        return columns.stream()
                .map(
                        c ->
                                "| %s%s | %s%s | %s |"
                                        .formatted(
                                                c.name(),
                                                c.key() ? " (key)" : "",
                                                c.type().sql(),
                                                c.required() ? "" : ", may be missing",
                                                c.source()))
                .collect(joining("\n", "| column | type | from |\n|---|---|---|\n", "\n"));
    }
}
