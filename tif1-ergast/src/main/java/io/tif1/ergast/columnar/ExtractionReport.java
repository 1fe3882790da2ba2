package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * What an extraction saw.
 *
 * @param rows how many rows were handed on
 * @param rejects the rows left out
 * @param warnings how often each rule was broken by a value that was kept or cleared, by column
 * @param drifts each difference from the declaration, once
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record ExtractionReport(
        long rows, List<Reject> rejects, Map<String, Integer> warnings, List<Drift> drifts) {
    /** Copies the collections. */
    public ExtractionReport {
        rejects = List.copyOf(rejects);
        warnings = Map.copyOf(warnings);
        drifts = List.copyOf(drifts);
    }

    /**
     * Returns only if no row was left out.
     *
     * @param document what the message calls the source
     * @throws InvalidDataException that names the first such row
     */
    public void orThrow(String document) {
        if (!rejects.isEmpty()) {
            Reject first = rejects.get(0);
            throw new InvalidDataException(
                    first.reason() + " (" + rejects.size() + " rows are unusable)",
                    new DataLocation(document + " page " + first.page(), -1, first.pointer()),
                    null);
        }
    }
}
