package io.tif1.cache.sqlite;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder for a cache file, and what tests do to both. */
abstract class SqliteScene {
    static final Instant FETCHED = Instant.parse("2025-07-27T16:30:00Z");
    static final CacheKey LAPS = key("session_laptimes.json");

    @TempDir Path folder;

    private final List<CacheTier> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(CacheTier::close);
    }

    /** Returns a clock some way ahead. */
    static Clock ahead(Duration time) {
        return Clock.offset(Clock.systemUTC(), time);
    }

    /** Opens a tier on the file; it is closed after the test. */
    final CacheTier tier(Map<String, String> settings) {
        return tier(TestContext.of(settings, folder));
    }

    /** Opens a tier on a file of its own. */
    final CacheTier tier(TestContext settings) {
        return opened(new SqliteTier().create(settings));
    }

    /** Has a tier closed after the test. */
    final CacheTier opened(CacheTier tier) {
        open.add(tier);
        return tier;
    }

    final Path file() {
        return folder.resolve(SqliteTier.DEFAULT_FILE);
    }

    final List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.corrupt-[0-9TZ.]+")).toList();
        }
    }

    final void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    final Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    static String text(CacheTier tier) {
        return new String(tier.find(LAPS).orElseThrow().payload().bytes(), StandardCharsets.UTF_8);
    }

    static CacheKey key(String resource) {
        return new CacheKey(2025, "Spa", "Race", resource);
    }

    static CacheEntry entry(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CacheEntry(FETCHED, Instant.MAX, "kit", "", 1, CachePayload.ofBytes(bytes));
    }
}
