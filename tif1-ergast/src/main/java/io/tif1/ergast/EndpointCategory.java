package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * How often and for what an endpoint is asked, in the order of extraction.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum EndpointCategory {
    /** Once for all seasons. */
    STATIC,
    /** Once for each season. */
    SEASON,
    /** What happened in races. */
    RACE,
    /** Championship standings after each race. */
    STANDINGS
}
