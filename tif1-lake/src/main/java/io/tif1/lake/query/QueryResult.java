package io.tif1.lake.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Collections;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a query found; immutable.
 *
 * @param columns the names of the columns
 * @param types their types in DuckDB
 * @param rows the values of each row; null is missing
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record QueryResult(
        List<String> columns, List<String> types, List<List<@Nullable Object>> rows) {
    /** Copies the names; rows must not change any more. */
    public QueryResult {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
        rows = Collections.unmodifiableList(rows);
    }

    /** Returns how many values there are. */
    long cells() {
        return (long) rows.size() * columns.size();
    }
}
