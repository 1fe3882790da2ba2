package io.tif1.plot.catalogue;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.CircuitInfo;
import io.tif1.api.model.Session;
import org.apiguardian.api.API;

/**
 * How far a circuit is turned so that it lies as it is usually drawn.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public record Rotation(double degrees) {
    /** Returns that of a session's circuit; none where the archive does not know it. */
    public static Rotation of(Session session) {
        try {
            return of(session.circuit());
        } catch (DataNotFoundException e) {
            return new Rotation(0); // north up: a map is no worse for it
        }
    }

    static Rotation of(CircuitInfo circuit) {
        return new Rotation(circuit.rotation().orElse(0));
    }
}
