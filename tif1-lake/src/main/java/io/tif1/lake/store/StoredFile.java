package io.tif1.lake.store;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * A file of a store.
 *
 * @param path relative to the store, with slashes
 * @param bytes its length
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record StoredFile(String path, long bytes) {}
