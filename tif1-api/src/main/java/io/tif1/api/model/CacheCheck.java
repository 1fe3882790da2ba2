package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What came of reading all that one cache tier holds.
 *
 * @param tier the tier's id, or empty where the tier itself speaks
 * @param checked how many files were read
 * @param damaged how many of them were damaged; they are removed
 * @param findings one readable line for each thing found
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CacheCheck(String tier, long checked, long damaged, List<String> findings) {
    /** Copies the list. */
    public CacheCheck {
        findings = List.copyOf(findings);
    }

    /** Returns whether nothing was found. */
    public boolean isSound() {
        return damaged == 0 && findings.isEmpty();
    }
}
