package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * How results, qualifying and sprints are asked for.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum PlanningMode {
    /** Season by season: few requests; for filling a lake. */
    SEASON,
    /** Round by round: small partitions; for keeping a lake up to date. */
    ROUND
}
