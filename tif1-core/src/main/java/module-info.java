/**
 * The pipeline behind the API: lookup, fetch, decode, validate, columns, enrich, store.
 *
 * <p>Exports nothing; the API finds it with {@code ServiceLoader}.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.FrameBackend under the id {@code columns}
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.core {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires tools.jackson.databind;

    provides io.tif1.api.spi.FrameBackend with
            io.tif1.core.columns.ColumnsBackend;
}
