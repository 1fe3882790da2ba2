package io.tif1.lake;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.StorageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.apiguardian.api.API;

/**
 * Opens the star schema for questions of anybody: statements cannot change it, nor read or write
 * any other file, nor fetch extensions, nor take these limits back.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ReadOnlyWarehouse {
    private static final List<String> LIMITS =
            List.of(
                    "SET TimeZone = 'UTC'",
                    "SET autoinstall_known_extensions = false",
                    "SET autoload_known_extensions = false",
                    "SET allow_community_extensions = false",
                    "SET enable_external_access = false",
                    "SET lock_configuration = true");

    private ReadOnlyWarehouse() {}

    /**
     * Opens the star schema of a lake; the caller closes the connection.
     *
     * @param root the folder of the lake
     * @param memoryLimit the most memory a question may take, such as {@code 512MB}
     * @throws DataNotFoundException if the lake has none yet
     * @throws StorageException if it cannot be opened, such as while it is loaded
     */
    public static Connection open(Path root, String memoryLimit) {
        Path file = root.resolve("gold/f1.duckdb");
        if (!Files.isRegularFile(file)) {
            throw new DataNotFoundException(
                    "there is no star schema in " + root + "; 'tif1 pipeline run' makes it",
                    List.of());
        }
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("memory_limit", memoryLimit);
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
            try (Statement statement = connection.createStatement()) {
                for (String limit : LIMITS) {
                    statement.execute(limit);
                }
            }
            return connection;
        } catch (SQLException e) {
            throw new StorageException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }
}
