package io.tif1.cli.doctor;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** What a check came to. */
@API(status = INTERNAL, since = "1.0")
public enum Verdict {
    /** All is well, or a plain fact. */
    OK,
    /** It was not checked, and the detail says why. */
    SKIPPED,
    /** It works, but should be looked at. */
    WARNING,
    /** It does not work. */
    FAILED
}
