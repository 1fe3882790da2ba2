/**
 * The pipeline behind the API: lookup, fetch, decode, validate, columns, enrich, store.
 *
 * <p>Exports nothing; the API finds it with {@code ServiceLoader}.
 *
 * @since 1.0
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.core {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires tools.jackson.databind;
}
