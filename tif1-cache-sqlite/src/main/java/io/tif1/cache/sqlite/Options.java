package io.tif1.cache.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a tier behaves, all settled.
 *
 * @param file the database
 * @param cacheFolder where SQLite's library is kept
 * @param timeToLive how long after its fetch an entry may count as fresh, or null for no limit
 * @param maxBytes how many bytes of payload the file may hold
 * @param busyTimeout how long to wait for another process that writes
 * @param readOnly whether nothing is ever written
 * @param journal how changes are made safe
 * @param compression whether payloads are made smaller
 * @param clock tells when an entry is used
 */
record Options(
        Path file,
        Path cacheFolder,
        @Nullable Duration timeToLive,
        long maxBytes,
        Duration busyTimeout,
        boolean readOnly,
        Journal journal,
        Compression compression,
        Clock clock) {}
