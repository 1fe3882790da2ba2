package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * How much happens at once.
 *
 * @param concurrent exchanges at once, at most
 * @param bytes bytes of bodies under way above which no further exchange starts
 * @param retryTokens the size of the retry budget; a retry takes 5, a success returns 1
 */
@API(status = INTERNAL, since = "1.0")
public record TrafficPolicy(int concurrent, long bytes, int retryTokens) {}
