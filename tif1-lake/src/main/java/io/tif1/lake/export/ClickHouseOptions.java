package io.tif1.lake.export;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * How statements for ClickHouse are made; immutable.
 *
 * @param database the database that the tables are in
 * @param collection the named collection of the server's configuration that knows the object
 *     store's address and credentials, so that no statement has to
 * @param partitioning what a partition of the facts is
 * @param queueMode in which order new files are loaded
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record ClickHouseOptions(
        String database, String collection, Partitioning partitioning, QueueMode queueMode) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    /**
     * What a partition of the facts is.
     *
     * @since 1.0
     */
    public enum Partitioning {
        /** A season: some eighty partitions. */
        SEASON,
        /**
         * A race: some twelve hundred partitions; insert no more than a hundred races at once, or
         * raise the server's limit.
         */
        SEASON_ROUND
    }

    /**
     * In which order new files are loaded.
     *
     * @since 1.0
     */
    public enum QueueMode {
        /**
         * By name; the server remembers only the last one, so a file whose name sorts before it,
         * such as a corrected older season, is not loaded.
         */
        ORDERED,
        /** In any order; the server remembers every name, and corrections are loaded too. */
        UNORDERED
    }

    /** Checks the names: they stand in statements as they are. */
    public ClickHouseOptions {
        check("database", database);
        check("collection", collection);
        requireNonNull(partitioning, "partitioning");
        requireNonNull(queueMode, "queueMode");
    }

    private static void check(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(what + " is \"" + name + "\", which is no name");
        }
    }

    /** Returns the options used unless told otherwise: database {@code f1}, by season, ordered. */
    public static ClickHouseOptions usual() {
        return new ClickHouseOptions("f1", "tif1_lake", Partitioning.SEASON, QueueMode.ORDERED);
    }
}
