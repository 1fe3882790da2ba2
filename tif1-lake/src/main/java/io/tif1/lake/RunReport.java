package io.tif1.lake;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a run did.
 *
 * @param run the run's id, which its batches have, too
 * @param fetched how many partitions were fetched
 * @param kept how many partitions were there already
 * @param transformed how many batches were transformed
 * @param files how many data files were written
 * @param loaded how many partitions went into the warehouse
 * @param failures what did not work; the rest went on
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record RunReport(
        String run,
        int fetched,
        int kept,
        int transformed,
        int files,
        int loaded,
        List<String> failures) {
    /** Copies the list. */
    public RunReport {
        failures = List.copyOf(failures);
    }
}
