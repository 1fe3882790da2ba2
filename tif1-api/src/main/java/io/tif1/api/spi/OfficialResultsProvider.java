package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * Creates {@linkplain OfficialResults readers of official results}; settings are below {@code
 * tif1.official.} and the id. All that are found are asked, those of higher priority first.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public interface OfficialResultsProvider extends PluginProvider<OfficialResults> {}
