package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * Takes the pages of a partition while they come.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public interface PageSink {
    /** Takes a page; numbers rise by one from the first. */
    void page(Page page);

    /**
     * Learns that the total has changed, so that all pages so far are worth nothing: they are
     * fetched again from the first.
     */
    void restart();
}
