package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * How a race weekend is laid out.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum EventFormat {
    /** Three practices, qualifying, race. */
    CONVENTIONAL,
    /** Qualifying on Friday, a sprint on Saturday: 2021 and 2022. */
    SPRINT,
    /** A shootout before the sprint: 2023. */
    SPRINT_SHOOTOUT,
    /** Sprint qualifying on Friday: 2024 and later. */
    SPRINT_QUALIFYING,
    /** Test days. */
    TESTING,
    /** An event that no calendar lists: only a source knows it. */
    UNLISTED
}
