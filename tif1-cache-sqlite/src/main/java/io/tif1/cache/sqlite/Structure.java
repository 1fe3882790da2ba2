package io.tif1.cache.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Whether a file's pages hang together. */
final class Structure {
    private Structure() {}

    /**
     * Checks all pages; a damaged file is moved aside, as by any other access, and begun afresh.
     *
     * @return what was found, or empty if the structure is sound
     */
    static Optional<String> check(Database database) {
        List<String> found = new ArrayList<>();
        database.attempt(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return requireSound(statement);
                    } catch (SQLiteException e) {
                        if (isCorrupt(e)) {
                            found.add("the file's structure is damaged: " + e.getMessage());
                        }
                        throw e;
                    }
                });
        return found.stream().findFirst();
    }

    private static boolean requireSound(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            String result = row.next() ? row.getString(1) : "nothing was said";
            if (!"ok".equals(result)) {
                throw new SQLiteException(result, SQLiteErrorCode.SQLITE_CORRUPT);
            }
            return true;
        }
    }

    private static boolean isCorrupt(SQLiteException e) {
        return (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }
}
