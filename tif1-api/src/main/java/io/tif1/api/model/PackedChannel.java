package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * A channel of telemetry that a pack holds rounded.
 *
 * @param channel the name, such as {@code "Speed"}
 * @param decimals how many decimal places were kept
 * @param bound by how much a value may be off at most, in the unit of the channel
 * @param largestError by how much the worst value was off when the pack was written
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record PackedChannel(String channel, int decimals, double bound, double largestError) {}
