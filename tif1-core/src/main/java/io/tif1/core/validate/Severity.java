package io.tif1.core.validate;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * How much a finding matters.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public enum Severity {
    /** Worth knowing; the values mean what they say. */
    INFO,
    /** Values are missing or implausible. */
    WARNING
}
