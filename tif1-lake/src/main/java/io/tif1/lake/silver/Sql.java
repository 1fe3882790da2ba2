package io.tif1.lake.silver;

import static java.util.stream.Collectors.joining;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.StorageException;
import io.tif1.ergast.columnar.ColumnSpec;
import io.tif1.ergast.columnar.EntitySchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** Pieces of statements, and the error that a failing one is. */
@API(status = INTERNAL, since = "1.0")
public final class Sql {
    /** The technical columns, last in every file. */
    public static final List<String> TECHNICAL =
            List.of(
                    "_batch_id VARCHAR",
                    "_ingested_at TIMESTAMP WITH TIME ZONE",
                    "_source_page INTEGER",
                    "_row_hash BIGINT",
                    "_schema_version INTEGER");

    private Sql() {}

    /** Returns a text as a literal. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Returns a list of files as a literal. */
    public static String files(Collection<Path> files) {
        return files.stream().map(f -> literal(f.toString())).collect(joining(", ", "[", "]"));
    }

    /** Returns the key as a list of columns. */
    public static String key(EntitySchema schema) {
        return String.join(", ", schema.key());
    }

    /** Returns the columns of a silver table, types included. */
    public static String columns(EntitySchema schema) {
        return schema.columns().stream().map(ColumnSpec::toString).collect(joining(", "))
                + ", "
                + String.join(", ", TECHNICAL);
    }

    /** Returns a query that has the columns of a silver table and no rows. */
    public static String noRows(EntitySchema schema) {
        Stream<String> technical =
                TECHNICAL.stream()
                        .map(column -> column.split(" ", 2))
                        .map(parts -> "NULL::" + parts[1] + " AS " + parts[0]);
        return Stream.concat(
                        schema.columns().stream()
                                .map(c -> "NULL::" + c.type().sql() + " AS " + c.name()),
                        technical)
                .collect(joining(", ", "SELECT ", " WHERE false"));
    }

    /** Returns the error of a statement that failed. */
    public static StorageException failure(String what, SQLException e) {
        return new StorageException("cannot " + what + ": " + e.getMessage(), e);
    }
}
