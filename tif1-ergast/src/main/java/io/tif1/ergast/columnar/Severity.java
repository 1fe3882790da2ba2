package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * What follows from a value that breaks a rule.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum Severity {
    /** The row is left out and kept aside. */
    REJECT,
    /** The value is taken for missing, and counted. */
    CLEAR,
    /** The value stays, and is counted. */
    WARN
}
