package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * What a run is for.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum PipelineMode {
    /** Fills the lake with seasons; what is there is kept. */
    BACKFILL,
    /** Brings the current season up to date: what is missing, and what is young. */
    INCREMENTAL,
    /** Rebuilds typed files and the star schema from raw pages, without network. */
    REPLAY;

    /** Returns the name in files and metrics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
