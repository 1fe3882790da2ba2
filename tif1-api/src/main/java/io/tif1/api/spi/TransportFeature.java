package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What a transport can do beyond the required contract.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum TransportFeature {
    /** {@link Transport#events} lists what is there. */
    CATALOG,
    /** Reading costs no network; offline mode leaves it in use. */
    LOCAL,
    /** Reading is so cheap that disk caches are not worth writing to. */
    UNCACHED,
    /**
     * What {@link Transport#fetch} delivers are blocks of packed columns, as disk caches keep them,
     * instead of files in the archive's form. They are checked as strictly.
     */
    TABLES
}
