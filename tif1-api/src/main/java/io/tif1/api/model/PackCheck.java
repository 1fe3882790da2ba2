package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What came of reading a whole pack.
 *
 * @param checked how many tables were read
 * @param signer the SHA-256 of the public key whose signature fits, as lower-case hex, or empty
 * @param findings one readable line for each thing that is wrong
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record PackCheck(long checked, String signer, List<String> findings) {
    /** Copies the list. */
    public PackCheck {
        findings = List.copyOf(findings);
    }

    /** Returns whether nothing is wrong. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
