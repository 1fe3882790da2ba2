package io.tif1.core.config;

import static io.tif1.api.spi.SettingType.choice;
import static io.tif1.api.spi.SettingType.duration;
import static io.tif1.api.spi.SettingType.flag;
import static io.tif1.api.spi.SettingType.integer;
import static io.tif1.api.spi.SettingType.list;
import static io.tif1.api.spi.SettingType.path;
import static io.tif1.api.spi.SettingType.text;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingReach;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The core's own settings under their full keys; a setting that is read but not here is unknown to
 * files, checks and the page of settings.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CoreSettings {
    /** The table library. */
    public static final Setting<String> FRAME =
            Setting.of("tif1.frame", text(), "", "Id of the table library that frame() uses");

    /** The sources. */
    public static final Setting<List<String>> SOURCE =
            Setting.of(
                    "tif1.source",
                    list(text()).reaching(SettingReach.SOURCE).ranging("ids, folders, addresses"),
                    "",
                    "Where data comes from, in order of preference");

    /** The cache tiers. */
    public static final Setting<List<String>> TIERS =
            Setting.of(
                    "tif1.cache.tiers",
                    list(text()).ranging("ids, or none"),
                    "",
                    "Ids of the cache tiers to use; all that are found unless set");

    /** The cache folder. */
    public static final Setting<Path> CACHE_FOLDER =
            Setting.of(
                    "tif1.cache.dir",
                    path(),
                    "",
                    "Folder of the files that outlive the process; the platform's unless set");

    /** How much a memory tier keeps. */
    public static final Setting<Integer> CACHE_SIZE =
            Setting.of(
                    "tif1.cache.size",
                    integer(1, Integer.MAX_VALUE),
                    "",
                    "Entries of the memory tier, unless tif1.cache.ehcache.entries says otherwise");

    /** Whether cached tables are left aside. */
    public static final Setting<Boolean> REFRESH =
            Setting.of(
                    "tif1.cache.refresh",
                    flag(),
                    "false",
                    "Whether everything is fetched anew, and cached, whatever the caches hold");

    /** Whether the network may be used. */
    public static final Setting<String> OFFLINE =
            Setting.of(
                    "tif1.offline",
                    choice(
                                    "online",
                                    "prefer-cache",
                                    "offline",
                                    "true",
                                    "yes",
                                    "1",
                                    "on",
                                    "false",
                                    "no",
                                    "0",
                                    "off")
                            .ranging("online, prefer-cache, offline"),
                    "online",
                    "Whether the network may be used");

    /** When schedules are renewed. */
    public static final Setting<Duration> CALENDAR_AGE =
            Setting.of(
                    "tif1.calendar.max-age",
                    duration(Duration.ofSeconds(1), Duration.ofDays(365)),
                    "",
                    "Age at which the schedule of this year or the next is fetched anew; never"
                            + " unless set");

    /** What is loaded before anybody asks for it. */
    public static final Setting<String> PREFETCH =
            Setting.of(
                    "tif1.prefetch",
                    choice("off", "next"),
                    "off",
                    "Whether the laps likely to be asked for next are loaded in the background");

    /** How wide numbers are in memory. */
    public static final Setting<String> LAYOUT =
            Setting.of(
                    "tif1.layout",
                    choice("exact", "compact"),
                    "exact",
                    "Whether telemetry in memory has every bit, or single precision in half of it");

    /** What is done about defects of laps. */
    public static final Setting<String> REPAIR =
            Setting.of(
                    "tif1.repair",
                    choice("off", "flag", "full"),
                    "flag",
                    "Whether known defects of laps are left alone, reported or repaired");

    /** The lock. */
    public static final Setting<Path> LOCK =
            Setting.of(
                    "tif1.lock",
                    path(),
                    "",
                    "File that records commit and content of every file used; none unless set");

    /** Whether only locked content is used. */
    public static final Setting<Boolean> FROZEN =
            Setting.of(
                    "tif1.frozen",
                    flag(),
                    "false",
                    "Whether nothing is used but what the lock records");

    /** The user's file. */
    public static final Setting<Path> CONFIG_FILE =
            Setting.of(
                    "tif1.config.file",
                    path().reaching(SettingReach.OUTSIDE),
                    "",
                    "File of the user's settings instead of the platform's; not from files");

    /** Whether files are read. */
    public static final Setting<Boolean> CONFIG_FILES =
            Setting.of(
                    "tif1.config.files",
                    flag().reaching(SettingReach.OUTSIDE),
                    "true",
                    "Whether files of settings are read at all; not from files");

    /** Which projects may reach beyond their folder. */
    public static final Setting<List<Path>> TRUSTED =
            Setting.of(
                    "tif1.config.trusted",
                    list(path()).reaching(SettingReach.OUTSIDE).ranging("folders"),
                    "",
                    "Projects whose file may name hosts, sources and files elsewhere");

    private static final List<Setting<?>> ALL =
            List.of(
                    FRAME,
                    SOURCE,
                    TIERS,
                    CACHE_FOLDER,
                    CACHE_SIZE,
                    REFRESH,
                    OFFLINE,
                    CALENDAR_AGE,
                    PREFETCH,
                    REPAIR,
                    LAYOUT,
                    LOCK,
                    FROZEN,
                    CONFIG_FILE,
                    CONFIG_FILES,
                    TRUSTED);

    private CoreSettings() {}

    /** Returns all of them. */
    public static List<Setting<?>> all() {
        return ALL;
    }
}
