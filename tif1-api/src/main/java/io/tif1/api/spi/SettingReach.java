package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What the value of a setting can make the process touch; decides who may set it.
 *
 * <p>The file of a project is found by being in the working folder, so it may come with somebody
 * else's work. It may set values, and files within its own folder, and nothing that reaches further
 * unless the user trusts it.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum SettingReach {
    /** Nothing but the behaviour that the setting tells. */
    VALUE,
    /** A file or folder, relative to the file that names it, else to the working folder. */
    FILE,
    /** A file, relative to the cache folder. */
    CACHED_FILE,
    /** Sources: ids of plugins, folders or addresses. */
    SOURCE,
    /** Another machine, or what it is trusted with. */
    OUTSIDE
}
