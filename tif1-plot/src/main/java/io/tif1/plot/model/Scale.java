package io.tif1.plot.model;

import org.apiguardian.api.API;

/**
 * A bar that tells what the colours of values mean.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Scale(String label, ColorMap map, double low, double high) {}
