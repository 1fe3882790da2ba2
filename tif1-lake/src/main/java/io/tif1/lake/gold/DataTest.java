package io.tif1.lake.gold;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A test of the star schema: a query that finds nothing if all is well.
 *
 * @param error whether the load fails if it finds something
 * @param name what is claimed
 * @param sql the query
 */
@API(status = INTERNAL, since = "1.0")
public record DataTest(boolean error, String name, String sql) {
    /** What a test found. */
    public record Finding(DataTest test, long rows, String example) {
        @Override
        public String toString() {
            return "%s: broken by %d rows, such as (%s)".formatted(test.name(), rows, example);
        }
    }

    /** Returns all tests. */
    static List<DataTest> all() {
        List<DataTest> tests = new ArrayList<>();
        for (String block : Script.statements(Script.read("tests.sql"))) {
            int line = block.indexOf('\n');
            String head = block.substring("-- ".length(), line);
            int space = head.indexOf(' ');
            tests.add(
                    new DataTest(
                            head.substring(0, space).equals("error"),
                            head.substring(space + 1),
                            block.substring(line + 1)));
        }
        return tests;
    }

    /** Runs every test and returns what they found. */
    static List<Finding> run(Connection connection) throws SQLException {
        return run(connection, "");
    }

    /** Runs the tests that look at a table and returns what they found. */
    static List<Finding> run(Connection connection, String table) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (DataTest test : all()) {
            if (test.sql().contains(table)) {
                test.find(connection, findings);
            }
        }
        return findings;
    }

    private void find(Connection connection, List<Finding> findings) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            long count = 0;
            String example = "";
            while (rows.next()) {
                if (count++ == 0) {
                    example = row(rows);
                }
            }
            if (count > 0) {
                findings.add(new Finding(this, count, example));
            }
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            cells.add(String.valueOf(rows.getObject(i)));
        }
        return String.join(", ", cells);
    }
}
