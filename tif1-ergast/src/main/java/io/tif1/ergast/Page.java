package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.apiguardian.api.API;

/**
 * One page as it came.
 *
 * @param partition what was asked for
 * @param number the page's number, from 1
 * @param source the address
 * @param header what its root says
 * @param body the bytes of the body; not to be changed
 * @param fetched when it was asked for
 * @param duration how long the answer took
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@SuppressWarnings("ArrayRecordComponent") // pages are handed on, never compared
public record Page(
        Partition partition,
        int number,
        URI source,
        PageHeader header,
        byte[] body,
        Instant fetched,
        Duration duration) {
    @Override
    public String toString() {
        return partition + " page " + number;
    }
}
