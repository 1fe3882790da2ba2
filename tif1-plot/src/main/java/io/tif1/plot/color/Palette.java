package io.tif1.plot.color;

import org.apiguardian.api.API;

/**
 * The two published tables of team colours.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public enum Palette {
    /** Chosen so that the teams of a season are told apart easily; the default. */
    DISTINCT,
    /** Those of the championship's own pictures. */
    OFFICIAL
}
