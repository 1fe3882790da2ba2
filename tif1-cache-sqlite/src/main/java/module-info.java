/**
 * Keeps decoded session data in one SQLite file.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.CacheTierProvider with the id {@code sqlite}
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.cache.sqlite {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires java.sql;
    requires org.xerial.sqlitejdbc;

    exports io.tif1.cache.sqlite; // options for whoever prefers code to settings

    provides io.tif1.api.spi.CacheTierProvider with
            io.tif1.cache.sqlite.SqliteTier;
}
