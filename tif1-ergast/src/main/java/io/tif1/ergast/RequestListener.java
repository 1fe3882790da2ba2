package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * Learns of every request to the API, also of those that failed; called on the thread that asked.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@FunctionalInterface
public interface RequestListener {
    /**
     * Learns of a request.
     *
     * @param partition what was asked for
     * @param page the number of the page
     * @param status the answer's status, or 0 if there was no answer
     * @param took how long it took
     * @param problem why there is no page, or empty if there is one
     */
    void request(Partition partition, int page, int status, Duration took, String problem);
}
