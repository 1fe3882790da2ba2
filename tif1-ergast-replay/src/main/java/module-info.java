/**
 * Serves the Ergast-form history of results from files, in the response shapes of the public API.
 *
 * <p>Needs nothing but the JDK. For tests, demonstrations and offline rebuilds.
 *
 * @since 1.0
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.ergast.replay {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires jdk.httpserver;

    exports io.tif1.ergast.replay;
}
