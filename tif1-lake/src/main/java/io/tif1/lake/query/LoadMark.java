package io.tif1.lake.query;

import io.tif1.lake.silver.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;

/** A number that follows from what is loaded, whoever loaded it. */
final class LoadMark implements LongSupplier {
    private static final String MARK =
            "SELECT (SELECT coalesce(bit_xor(hash(endpoint, season, round, content_hash, run_id)),"
                    + " 0) FROM _loads)::VARCHAR || '/' || (SELECT coalesce(sum(times), 0) FROM"
                    + " _feeds)";

    private final Connection connection;

    LoadMark(Connection connection) {
        this.connection = connection;
    }

    @Override
    public long getAsLong() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MARK)) {
            row.next();
            String mark = row.getString(1);
            int slash = mark.indexOf('/');
            long loads = Long.parseUnsignedLong(mark, 0, slash, 10);
            return 31 * loads + Long.parseLong(mark, slash + 1, mark.length(), 10);
        } catch (SQLException e) {
            throw Sql.failure("see what is loaded", e);
        }
    }
}
