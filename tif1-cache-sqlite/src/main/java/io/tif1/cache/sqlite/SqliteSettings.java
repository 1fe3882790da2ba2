package io.tif1.cache.sqlite;

import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The settings below {@code tif1.cache.sqlite}. */
final class SqliteSettings {
    static final Setting<Path> FILE =
            Setting.of(
                    "file",
                    SettingType.cachedFile(),
                    SqliteTier.DEFAULT_FILE,
                    "The file, created at the first use");

    static final Setting<Duration> TIME_TO_LIVE =
            Setting.of(
                    "time-to-live",
                    SettingType.duration(Duration.ofMillis(1), Duration.ofDays(36_500)),
                    "",
                    "Time after which an entry is no longer fresh; unlimited unless set");

    static final Setting<Long> MAX_BYTES =
            Setting.of(
                    "max-bytes",
                    SettingType.count(1, Long.MAX_VALUE),
                    Long.toString(SqliteTier.DEFAULT_MAX_BYTES),
                    "Bytes of payload above which the least recently used entries go");

    static final Setting<Duration> BUSY_TIMEOUT =
            Setting.of(
                    "busy-timeout",
                    SettingType.duration(Duration.ZERO, Duration.ofHours(1)),
                    "10s",
                    "How long to wait for another process that writes");

    static final Setting<Boolean> READ_ONLY =
            Setting.of(
                    "read-only",
                    SettingType.flag(),
                    "false",
                    "Whether the file is read and never written");

    static final Setting<Journal> JOURNAL =
            Setting.of(
                    "journal",
                    SettingType.choice("auto", "wal", "delete").map(Journal::parse),
                    "auto",
                    "How changes are made safe; delete is for network folders");

    static final Setting<Compression> COMPRESSION =
            Setting.of(
                    "compression",
                    SettingType.choice(Compression.CHOICES).map(Compression::parse),
                    "none",
                    "Whether payloads are deflated as well, from 1, fast, to 9, small");

    static final List<Setting<?>> ALL =
            List.of(FILE, TIME_TO_LIVE, MAX_BYTES, BUSY_TIMEOUT, READ_ONLY, JOURNAL, COMPRESSION);

    private SqliteSettings() {}
}
