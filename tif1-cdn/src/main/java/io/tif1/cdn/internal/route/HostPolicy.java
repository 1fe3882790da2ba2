package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * When a mirror that fails is asked later, or not at all.
 *
 * @param demoteAfter failures in a row after which the other mirrors go first
 * @param demotedFor for how long
 * @param openAfter failures in a row after which the mirror is not asked
 * @param openFor for how long
 * @param trials exchanges allowed at once when it is asked again
 */
@API(status = INTERNAL, since = "1.0")
public record HostPolicy(
        int demoteAfter, Duration demotedFor, int openAfter, Duration openFor, int trials) {}
