package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serial;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Signals that a source does not have a file; thrown by transports, and passed on where a file is
 * all that was asked for.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class ResourceNotFoundException extends DataNotFoundException {
    @Serial private static final long serialVersionUID = 1L;

    private final String resource;
    private final String source;

    /**
     * Creates an exception.
     *
     * @param resource the file, such as {@code "2025/Monaco Grand Prix/Race/weather.json"}
     * @param source where it was looked for
     */
    public ResourceNotFoundException(String resource, String source) {
        super(
                ("%s has no %s; new sessions appear when the archive has them, and older ones"
                                + " may lack this file")
                        .formatted(source, resource),
                List.of());
        this.resource = resource;
        this.source = source;
    }

    /** Returns the file asked for. */
    public String resource() {
        return resource;
    }

    /** Returns where it was looked for. */
    public String source() {
        return source;
    }
}
