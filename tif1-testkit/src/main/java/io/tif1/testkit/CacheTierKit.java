package io.tif1.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the parts of the cache kit share: opening tiers, and closing them again. */
abstract class CacheTierKit {
    private final List<CacheTier> open = Collections.synchronizedList(new ArrayList<>());
    private Path directory;
    private CacheTier tier;

    /** Returns the provider under test. */
    protected abstract CacheTierProvider provider();

    /** Returns settings for a tier that keeps its files, if any, in the given directory. */
    protected Map<String, String> settings(Path directory) {
        return Map.of();
    }

    /**
     * Returns settings for a tier that holds less than 200 entries of 10,000 bytes; asked for only
     * if {@code BOUNDED} is claimed.
     */
    protected Map<String, String> tightSettings(Path directory) {
        return settings(directory);
    }

    @BeforeEach
    void openTier(@TempDir Path directory) {
        this.directory = directory;
        this.tier = open(settings(directory), directory);
    }

    @AfterEach
    void closeTiers() {
        open.forEach(CacheTier::close);
    }

    final CacheTier tier() {
        return tier;
    }

    final Path directory() {
        return directory;
    }

    /** Opens one more tier in the same directory, which is closed after the test. */
    final CacheTier open(Map<String, String> settings) {
        return open(settings, directory);
    }

    private CacheTier open(Map<String, String> settings, Path directory) {
        CacheTierProvider provider = provider();
        String prefix = "tif1.cache." + provider.id() + ".";
        CacheTier created = provider.create(new SettingsContext(prefix, settings, directory));
        open.add(created);
        return created;
    }

    /** Skips the test, with the reason, unless a feature is claimed. */
    final void assumeClaimed(CacheFeature feature) {
        assumeTrue(provider().features().contains(feature), feature + " is not claimed");
    }
}
