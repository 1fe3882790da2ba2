package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serializable;
import org.apiguardian.api.API;

/**
 * A name that may have been meant, with how similar it is to what was asked for.
 *
 * @param name the name as it can be asked for
 * @param score similarity in percent, 0 to 100
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Candidate(String name, int score) implements Serializable {
    @Override
    public String toString() {
        return name + " (" + score + ")";
    }
}
