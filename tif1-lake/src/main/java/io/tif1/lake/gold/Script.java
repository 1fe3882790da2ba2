package io.tif1.lake.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** Statements that come with the module, ended by semicolons at the end of a line. */
final class Script {
    private Script() {}

    static String read(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/io/tif1/lake/gold/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the module");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> statements(String text) {
        return Arrays.stream(text.split(";\\s*(\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    static void run(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements(text)) {
                statement.execute(sql);
            }
        }
    }
}
