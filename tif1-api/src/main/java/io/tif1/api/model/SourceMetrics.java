package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * One source of an open {@code Tif1}.
 *
 * @param name the transport's name, such as {@code "cdn"}
 * @param network its counts; all zero if the source does not count
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SourceMetrics(String name, NetworkStatistics network) {}
